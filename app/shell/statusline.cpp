// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"
#include "shell/sign.h"

namespace Earshot
{

namespace
{

constexpr int LinkMs = 10'000;
constexpr int SecondMs = 1000;

/// A status bar by role, whose name is what happened last: so screen readers know where to find it.
class StatusReader final : public QAccessibleWidget
{
public:
    explicit StatusReader(StatusLine *line)
        : QAccessibleWidget(line, QAccessible::StatusBar)
        , m_line(line)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_line->words() : QAccessibleWidget::text(kind);
    }

private:
    StatusLine *m_line;
};

QAccessibleInterface *reader(const QString &, QObject *object)
{
    auto *line = qobject_cast<StatusLine *>(object);
    return line ? new StatusReader(line) : nullptr;
}

} // namespace

StateSign::StateSign(IconName icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(new Sign(icon, Token::Text2, this))
    , m_words(new Label(TypeRole::Meta, Token::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_words);
}

void StateSign::say(const QString &words, IconName icon, Token color)
{
    m_icon->set(icon, color);
    m_words->setText(words);
    m_words->setColor(color);
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(tr("Ready"), TypeRole::Meta, Token::Text2, this))
    , m_left(new Label(TypeRole::MetaStrong, Token::Text2, this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_redo(new QPushButton(tr("Redo"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_signs(new QHBoxLayout)
    , m_timer(new QTimer(this))
    , m_second(new QTimer(this))
{
    QAccessible::installFactory(reader); // installing it again changes nothing
    setGround(this, Token::Rail);
    m_words->setElided();
    m_timer->setSingleShot(true);
    m_left->hide();
    m_second->setInterval(SecondMs);
    connect(m_second, &QTimer::timeout, this, &StatusLine::tellLeft);
    for (QPushButton *link : {m_undo, m_redo, m_cancel}) {
        setLook(link, Look::Link);
        setHeight(link, Height::Tool);
        link->hide();
    }
    connect(m_timer, &QTimer::timeout, m_undo, &QWidget::hide);
    connect(m_timer, &QTimer::timeout, m_redo, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancel);
    m_signs->setSpacing(Space::L);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L, 1, Space::L, 0);
    row->setSpacing(Space::S);
    row->addWidget(m_words);
    row->addWidget(m_left);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addLayout(m_signs);
    fit();
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoPressed);
    connect(m_redo, &QPushButton::clicked, this, &StatusLine::redoPressed);
}

void StatusLine::say(const Said &said)
{
    m_stop = said.cancel;
    say(said.words, m_stop ? Link::Cancel : said.act.isNull() ? Link::None : Link::Undo);
    countDown(said.goesOutIn);
}

/// Undo stands beside it as long.
void StatusLine::countDown(int seconds)
{
    if (seconds <= 0)
        return;
    m_goesOut.setRemainingTime(std::chrono::seconds(seconds));
    m_second->start();
    tellLeft();
    m_timer->start(qMax(LinkMs, seconds * SecondMs));
}

void StatusLine::tellLeft()
{
    const int left = int((m_goesOut.remainingTime() + SecondMs / 2) / SecondMs);
    m_left->setVisible(left > 0);
    m_left->setText(tr("waits %Ln s", "of a mail in the outbox", left));
    if (left <= 0)
        m_second->stop();
}

void StatusLine::sayTakenBack(const QString &words)
{
    m_stop = {};
    say(words, Link::Redo);
}

void StatusLine::cancel()
{
    if (m_stop)
        m_stop();
}

void StatusLine::say(const QString &words, Link link)
{
    m_words->setText(words);
    m_undo->setVisible(link == Link::Undo);
    m_redo->setVisible(link == Link::Redo);
    m_cancel->setVisible(link == Link::Cancel);
    m_second->stop();
    m_left->hide();
    if (link == Link::Undo || link == Link::Redo)
        m_timer->start(LinkMs);
    Q_EMIT cancelOffered(link == Link::Cancel);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString StatusLine::words() const
{
    return m_words->text();
}

void StatusLine::addSign(StateSign *sign)
{
    m_signs->addWidget(sign);
}

void StatusLine::fit()
{
    setFixedHeight(Theme::of(this).extent(28) + 1);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(&painter, rect(), Qt::TopEdge, Theme::of(this).color(Token::Line));
}

} // namespace Earshot
