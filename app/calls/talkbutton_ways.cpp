// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of "Talk to the customer": the other numbers, a call-back, the question how they like to be reached.
#include "earshot/desk/desk.h"
#include "earshot/storage/customers.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include "calls/phonewords.h"
#include "calls/talkbutton.h"
#include "calls/talkstrip.h"
#include "shell/actions.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// An ampersand in a person's text is none of a menu's.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void TalkButton::openMenu()
{
    if (!isEnabled() || !isVisible())
        return;
    // The button may have come into sight only now, and be on its way to its place.
    QMetaObject::invokeMethod(
        this,
        [this] {
            fillMenu();
            menu()->popup(mapToGlobal(QPoint(0, height() + 2)));
            menu()->setActiveAction(menu()->actions().constFirst());
        },
        Qt::QueuedConnection);
}

bool TalkButton::event(QEvent *event)
{
    // On this button the key opens its menu, as on every other with one; elsewhere it goes to the next ticket.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    return QToolButton::event(event);
}

void TalkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        whenHere([this] { openMenu(); });
    else
        QToolButton::keyPressEvent(event);
}

void TalkButton::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        whenHere([this] { openMenu(); });
    else
        QToolButton::contextMenuEvent(event);
}

void TalkButton::fillMenu()
{
    menu()->clear();
    const QDateTime now = m_desk.now().toLocalTime();
    const QLocale locale;
    const auto best = bestPhone(m_customer, m_desk.now());
    for (const Phone &phone : std::as_const(m_customer.phones)) {
        const QString detail = phoneDetail(phone, now, locale);
        const QString number = named(shownNumber(phone.number));
        const QString line = detail.isEmpty() ? tr("Call %1").arg(number) : tr("Call %1, %2").arg(number, detail);
        QAction *each = menu()->addAction(
            Earshot::icon(IconName::Phone), menuText(line), this, [this, phone] { callInHours(phone); });
        if (best && phone == *best)
            menu()->setDefaultAction(each);
        if (!phone.confirmed)
            menu()->addAction(Earshot::icon(IconName::Check), tr("%1 is right: keep it").arg(number), this,
                [this, phone] { confirm(phone); });
    }
    menu()->addAction(Earshot::icon(IconName::Plus), tr("Add a number"), this,
        [this] { m_strip->askNumber(tr("Another number for %1").arg(named(shortName(m_customer.name)))); });
    menu()->addSeparator();
    menu()->addAction(m_actions.action(ActionId::CallBackLater));
    menu()->addAction(m_actions.action(ActionId::AskPreference));
    menu()->addSeparator();
    menu()->addAction(m_actions.action(ActionId::OwnPhone));
}

} // namespace Earshot
