// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/courseteller.h"

#include "earshot/storage/course.h"

#include <QLocale>
#include <QTimer>

namespace Earshot
{

namespace
{

constexpr int EveryMs = 400; // what is over by then needs no word

} // namespace

CourseTeller::CourseTeller(std::shared_ptr<Course> course, const QString &words, QObject *parent)
    : QObject(parent)
    , m_course(std::move(course))
    , m_words(words)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &CourseTeller::tell);
    timer->start(EveryMs);
}

void CourseTeller::tell()
{
    if (m_course->total() <= 0)
        return; // it waits for its turn
    const QLocale locale;
    const QString words = m_words.arg(locale.toString(m_course->done()), locale.toString(m_course->total()));
    Q_EMIT said({words, {}, [course = m_course] { course->cancel(); }});
}

} // namespace Earshot
