// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/answer.h"
#include "earshot/storage/failure.h"

#include <QtConcurrentRun>

#include <type_traits>

namespace Earshot
{

/// Runs it on a thread of the pool; a Failure becomes a value, as on a database's own threads. True when it returns
/// nothing.
template<class Function>
auto aside(Function function)
{
    using Returned = std::invoke_result_t<const Function &>;
    using Value = std::conditional_t<std::is_void_v<Returned>, bool, Returned>;
    return Answer<Value>(QtConcurrent::run([function = std::move(function)]() -> Result<Value> {
        try {
            if constexpr (std::is_void_v<Returned>) {
                function();
                return true;
            } else {
                return function();
            }
        } catch (const Failure &failure) {
            return tl::unexpected<Error>(failure.error());
        }
    }));
}

} // namespace Earshot
