// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "shell/shellparts.h"

namespace Earshot
{

class Course;

/// Says how far a long act has come, with "Cancel" beside it, once it has lasted so long that one asks oneself. Goes
/// with the answer of the act.
class CourseTeller final : public QObject
{
    Q_OBJECT

public:
    /// `words` have a %1 for what is done and a %2 for all there is.
    CourseTeller(std::shared_ptr<Course> course, const QString &words, QObject *parent);

Q_SIGNALS:
    void said(const Earshot::Said &said);

private:
    void tell();

    std::shared_ptr<Course> m_course;
    QString m_words;
};

} // namespace Earshot
