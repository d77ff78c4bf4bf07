// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <exception>

namespace Earshot
{

/// Thrown inside a transaction; Database::attempt is the one place that catches it. The transaction is rolled back, so
/// whoever throws leaves the desk as it was.
class Failure : public std::exception
{
public:
    explicit Failure(Error::Kind kind, const QString &detail = {})
        : m_error{kind, detail}
    {
    }

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "storage failure"; }

private:
    Error m_error;
};

} // namespace Earshot
