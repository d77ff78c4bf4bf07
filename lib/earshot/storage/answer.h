// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace Earshot
{

/// What a database will answer: a future of a Result, to be taken with `.then(this, …)`. The function is called once,
/// in the thread of `context`, never before then() has returned, and not at all when `context` is gone by then.
/// (QFuture's own then() of Qt 6.4 asserts that the context still lives, and looks at it from the other thread.)
template<class T>
class Answer : public QFuture<Result<T>>
{
public:
    explicit Answer(QFuture<Result<T>> future)
        : QFuture<Result<T>>(std::move(future))
    {
    }

    template<class Function>
    void then(QObject *context, Function function)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
                const Result<T> result = watcher->result();
                watcher->deleteLater();
                function(result);
            });
        watcher->setFuture(*this);
    }
};

} // namespace Earshot
