// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/uid.h"

namespace Earshot
{

/// By which name a form files what it was filled in with: the same one while that stays the same. A server may have
/// stored it and died before it said so; pressed again, it is there once.
template<class Fields>
class FiledOnce
{
public:
    QUuid uidOf(const Fields &fields)
    {
        if (m_uid.isNull() || !(m_fields == fields))
            *this = FiledOnce(fields, newUid());
        return m_uid;
    }
    /// Null when these fields were not tried.
    QUuid triedAs(const Fields &fields) const { return m_fields == fields ? m_uid : QUuid(); }

    FiledOnce() = default;
    FiledOnce(const Fields &fields, const QUuid &uid)
        : m_fields(fields)
        , m_uid(uid)
    {
    }

private:
    Fields m_fields;
    QUuid m_uid;
};

} // namespace Earshot
