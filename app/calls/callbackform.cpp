// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callbackform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "calls/fields.h"
#include "calls/phonewords.h"
#include "shell/faultline.h"
#include "shell/keptfields.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/momentfield.h"
#include "shell/savekey.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int wholeHours[] = {0, 1, 2, 4};

void showIn(MomentField *field, const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime there = at.toTimeZone(zone);
    field->setMoment(there.date(), there.time());
}

QDateTime momentOf(const MomentField *field, const QTimeZone &zone)
{
    return QDateTime(field->date(), field->time(), zone).toUTC();
}

} // namespace

QString callBackWords(const QDateTime &at, const QTimeZone &zone, const QDateTime &now, const QLocale &locale)
{
    const QDateTime here = now.toLocalTime();
    const QString ours = momentWords(at, here, locale);
    const QDateTime there = at.toTimeZone(zone);
    if (there.offsetFromUtc() == at.toLocalTime().offsetFromUtc())
        return ours;
    return CallBackForm::tr("%1, %2 there").arg(ours, clockTime(there.time(), locale));
}

CallBackForm::CallBackForm(
    Journal &journal, const Customer &customer, const CallBack &callBack, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_customer(customer)
    , m_callBack(callBack)
    , m_now(now)
    , m_zone(zoneOf(customer))
    , m_when(new QComboBox(this))
    , m_from(new MomentField(MomentField::Parts::DayAndTime, this))
    , m_window(new QComboBox(this))
    , m_number(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_ours(new Label(TypeRole::Meta, Token::Text2, this))
    , m_fault(new FaultLine(m_reason, this))
    , m_save(new QPushButton(tr("Note the call-back"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Call %1 back later").arg(named(customer.name)));
    setGround(this, Token::Surface);
    build();
    fillWhen();
    for (const Phone &phone : std::as_const(m_customer.phones))
        m_number->addItem(shownNumber(phone.number), phone.number);
    m_number->setCurrentIndex(std::max(0, m_number->findData(callBack.number)));
    m_when->setFocus();
    auto *kept = new KeptFields(journal, {{QStringLiteral("reason"), m_reason}}, this);
    kept->begin(callBack.ticket ? QStringLiteral("call-back/%1").arg(callBack.ticket.value)
                                : QStringLiteral("call-back/customer/%1").arg(callBack.customer.value));
}

void CallBackForm::build()
{
    m_ours->setWordWrap(true);
    m_from->setAccessibleName(tr("Their time"));
    for (const int hours : wholeHours)
        m_window->addItem(hours == 0 ? tr("At that time") : tr("Within %Ln hour(s)", nullptr, hours), hours);
    m_reason->setAccessibleName(tr("What about"));
    m_reason->setText(reasonWords(m_callBack));
    m_reason->setPlaceholderText(tr("What they want to talk about"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::M);
    form->setVerticalSpacing(Space::S);
    form->addRow(tr("&When"), m_when);
    form->addRow(tr("&Their time"), m_from);
    form->addRow(QString(), m_ours);
    form->addRow(tr("W&indow"), m_window);
    if (!m_customer.phones.isEmpty())
        form->addRow(tr("&Number"), m_number);
    else
        m_number->hide();
    form->addRow(tr("What &about"), m_reason);
    setLook(m_save, Look::Filled);
    m_save->setDefault(true);
    saveByKey(m_save);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xxl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::L);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    setMinimumWidth(Theme::of(this).extent(420));
    nameInnerParts(this);

    connect(m_save, &QPushButton::clicked, this, &CallBackForm::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_from, &MomentField::changed, this, [this] {
        if (m_when->currentData().toDateTime() != momentOf(m_from, m_zone)) { // typed, or chosen in the calendar
            const QSignalBlocker quiet(m_when);
            m_when->setCurrentIndex(m_when->count() - 1);
        }
        tellOurs();
    });
    connect(m_window, &QComboBox::currentIndexChanged, this, &CallBackForm::tellOurs);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QDateTime at = m_when->itemData(index).toDateTime();
        if (!at.isValid())
            return;
        const QSignalBlocker quiet(m_from);
        showIn(m_from, at, m_zone);
        tellOurs();
    });
}

void CallBackForm::fillWhen()
{
    const QDateTime there = m_now.toTimeZone(m_zone);
    if (m_callBack.from.isValid())
        m_when->addItem(tr("As proposed"), m_callBack.from);
    if (const auto hours = callHours(m_customer, m_now); hours && isOutsideCallHours(m_customer, m_now))
        m_when->addItem(tr("When they like to be called"), nextWithin(*hours, m_now, m_zone));
    m_when->addItem(tr("In 1 hour"), m_now.addSecs(3600));
    m_when->addItem(
        tr("Tomorrow at 09:00, their time"), QDateTime(there.date().addDays(1), QTime(9, 0), m_zone).toUTC());
    m_when->addItem(
        tr("Tomorrow at 14:00, their time"), QDateTime(there.date().addDays(1), QTime(14, 0), m_zone).toUTC());
    m_when->addItem(tr("Another time"), QDateTime());
    showIn(m_from, m_when->itemData(0).toDateTime(), m_zone);
    tellOurs();
}

bool CallBackForm::isOver() const
{
    const QDateTime from = momentOf(m_from, m_zone);
    return from.addSecs(m_window->currentData().toInt() * 3600)
        < m_now.addSecs(-60); // the form may be open for a while
}

void CallBackForm::tellOurs()
{
    const QDateTime at = momentOf(m_from, m_zone);
    const QString ours = tr("For you: %1").arg(momentWords(at, m_now.toLocalTime(), QLocale()));
    const bool isOutside = isOutsideCallHours(m_customer, at);
    m_ours->setColor(isOver() ? Token::Danger : isOutside ? Token::Due : Token::Text2);
    m_ours->setText(isOver() ? tr("%1. That is over: choose a later time.").arg(ours)
            : isOutside
            ? tr("%1, %2", "when it is, and how it stands to their hours").arg(ours, outsideHoursWords(m_customer, at))
            : ours);
    if (!isOver())
        setFaulty(m_from, false);
}

void CallBackForm::save()
{
    if (isOver() || !m_from->isRight()) {
        setFaulty(m_from, true);
        return m_from->setFocus(Qt::OtherFocusReason);
    }
    m_callBack.from = momentOf(m_from, m_zone);
    const int hours = m_window->currentData().toInt();
    m_callBack.to = hours > 0 ? m_callBack.from.addSecs(hours * 3600) : QDateTime();
    if (m_number->currentIndex() >= 0)
        m_callBack.number = m_number->currentData().toString();
    m_callBack.reason = m_reason->text().trimmed();
    m_fault->say({});
    m_save->setEnabled(false);
    CallBack callBack = m_callBack;
    callBack.uid = m_once.uidOf(m_callBack);
    Q_EMIT wanted(callBack);
}

void CallBackForm::sayFault(const QString &sentence)
{
    m_save->setEnabled(true);
    m_fault->say(sentence);
}

} // namespace Earshot
