// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Earshot
{

/// Expected trouble. The kind decides what happens next, the detail is for the log; the sentence for the person is
/// made by the program (app/shell/wording, app/cli).
struct Error {
    enum class Kind {
        NotFound, ///< no such ticket, file, customer
        Conflict, ///< somebody else changed it meanwhile; read it again
        Busy, ///< the database was too busy for the whole time allowed; try again
        Offline, ///< the database server cannot be reached
        Refused, ///< not allowed, or a rule says no
        Broken, ///< unreadable, corrupt, or our own mistake
    };
    Kind kind = Kind::Broken;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that stood in its way. Never ignore one.
template<class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// Short for a Result that failed: `return failed(Error::Kind::NotFound, detail);`
inline tl::unexpected<Error> failed(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace Earshot
