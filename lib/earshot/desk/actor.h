// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/id.h"
#include "earshot/storage/course.h"

#include <QDateTime>

#include <memory>

namespace Earshot
{

/// Who does something, and when. Handed to every act.
struct Actor {
    AgentId agent; ///< empty = the program itself
    QDateTime now;
    std::shared_ptr<Course> course = {}; ///< of an act that may take long: how far it has come; none if nobody asks

    /// An act on so many rows begins. It may run a second time, when its transaction is replayed.
    void begin(qint64 rows) const
    {
        if (course)
            course->begin(rows);
    }
    /// One row is done. Throws Failure when nobody wants the act any more: then nothing of it stands.
    void step() const
    {
        if (course)
            course->step();
    }
};

} // namespace Earshot
