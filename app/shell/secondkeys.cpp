// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/secondkeys.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QWindow>

#include <algorithm>

#include "shell/actions.h"
#include "shell/card.h"
#include "shell/label.h"
#include "shell/paint.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int PatienceMs = 500; ///< whoever knows the keys sees nothing
constexpr int ColumnWidth = 300;
constexpr int MostColumns = 3;
constexpr int Shadow = 20;
constexpr int FootHeight = 29; ///< the status line stays in sight

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr;
}

struct Line {
    QString key;
    QString words;
};

QList<Line> linesAfter(const Actions &actions, const QKeySequence &first)
{
    QList<Line> lines;
    for (int i = 0; i < int(ActionId::Count); ++i) {
        const QAction *action = actions.action(ActionId(i));
        if (!action->isEnabled())
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            if (first.matches(keys) != QKeySequence::PartialMatch)
                continue;
            QString words = action->text();
            words.remove(u'…');
            if (Actions::place(ActionId(i)) == ActionPlace::Reports)
                words = SecondKeys::tr("Report: %1").arg(words);
            lines << Line{QKeySequence(keys[uint(first.count())]).toString(QKeySequence::NativeText), words.trimmed()};
        }
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.key < b.key; });
    return lines;
}

} // namespace

SecondKeys::SecondKeys(const Actions &actions, QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_card(new Card(Card::Kind::Floating, this))
    , m_patience(new QTimer(this))
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_patience->setSingleShot(true);
    m_patience->setInterval(PatienceMs);
    connect(m_patience, &QTimer::timeout, this, &SecondKeys::open);
    qApp->installEventFilter(this);
}

/// Every first key is offered to the one who has the keys before it is taken for a shortcut; a second one is not.
void SecondKeys::press(const QKeyEvent &key)
{
    if (isModifier(key.key()))
        return;
    leave();
    const QKeySequence pressed(key.keyCombination());
    if (linesAfter(m_actions, pressed).isEmpty())
        return;
    m_first = pressed;
    m_isFirstUp = false;
    m_patience->start();
}

/// Of a second key that means nothing only this is heard.
void SecondKeys::release(const QKeyEvent &key)
{
    if (m_first.isEmpty() || isModifier(key.key()) || key.isAutoRepeat())
        return;
    if (!m_isFirstUp && key.key() == m_first[0].key())
        m_isFirstUp = true;
    else
        leave();
}

bool SecondKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const QWidget *focus = parentWidget()->focusWidget();
        if (parentWidget()->isActiveWindow() && watched == (focus ? focus : parentWidget()))
            press(*static_cast<QKeyEvent *>(event));
        break;
    }
    case QEvent::KeyRelease:
        if (qobject_cast<QWindow *>(watched)) // where it comes first, once
            release(*static_cast<QKeyEvent *>(event));
        break;
    case QEvent::Shortcut:
    case QEvent::MouseButtonPress:
    case QEvent::ApplicationDeactivate:
        leave();
        break;
    case QEvent::WindowDeactivate:
        if (watched == parentWidget())
            leave();
        break;
    case QEvent::Resize:
        if (watched == parentWidget() && isVisible())
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SecondKeys::open()
{
    fill();
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SecondKeys::leave()
{
    m_patience->stop();
    m_first = {};
    hide();
}

void SecondKeys::fill()
{
    delete m_rows;
    m_rows = new QWidget(m_card);
    const Theme theme = Theme::of(this);
    const QList<Line> lines = linesAfter(m_actions, m_first);
    const int room = parentWidget()->width() - 2 * Space::Xxl;
    const int columns = qBound(1, room / theme.extent(ColumnWidth), MostColumns);
    const int rows = int(lines.size() + columns - 1) / columns;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::Xs);
    const QString head = tr("%1, then", "Ctrl+G, then (one of these keys)").arg(keyWords({m_first}));
    grid->addWidget(new Label(head, TypeRole::MetaStrong, Token::Text2, m_rows), 0, 0, 1, 2 * columns);
    QStringList spoken;
    for (int i = 0; i < lines.size(); ++i) {
        auto *words = new Label(lines.at(i).words, TypeRole::Base, Token::Text, m_rows);
        words->setElided();
        auto *key = new Label(lines.at(i).key, TypeRole::BaseStrong, Token::Accent, m_rows);
        grid->addWidget(key, 1 + i % rows, 2 * (i / rows));
        grid->addWidget(words, 1 + i % rows, 2 * (i / rows) + 1);
        spoken << lines.at(i).key + u' ' + lines.at(i).words;
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnMinimumWidth(2 * column, theme.extent(20));
        grid->setColumnStretch(2 * column + 1, 1);
    }
    setAccessibleName(head);
    setAccessibleDescription(spoken.join(tr(", ")));
    m_rows->resize(qMin(room, columns * theme.extent(ColumnWidth)), m_rows->sizeHint().height());
    m_rows->show();
}

void SecondKeys::place()
{
    const int foot = Theme::of(this).extent(FootHeight);
    const QSize size = m_rows->size() + QSize(2 * Shadow, 2 * Shadow);
    const int x = (parentWidget()->width() - size.width()) / 2;
    setGeometry(QRect(QPoint(x, parentWidget()->height() - foot - size.height()), size));
    m_card->setGeometry(rect().adjusted(Shadow, Shadow, -Shadow, -Shadow));
}

void SecondKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFloatingShadow(&painter, m_card->geometry(), Theme::of(this));
}

} // namespace Earshot
