// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/preferencerows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "calls/phonewords.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/taborder.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int WorkingDays = 0b0011111;
constexpr int Weekend = 0b1100000;
constexpr int EveryDay = 0b1111111;
constexpr int Chosen = -1; ///< each weekday has a button of its own
constexpr int DayCount = 7;
constexpr char DayProperty[] = "earshotDay"; ///< of a weekday's box: 0 = Monday

constexpr char NumberProperty[] = "earshotNumber"; ///< of a box of numbers: the one that was chosen

/// "9", "9:30", "17.00": as one types it.
QTime timeOf(const QString &typed)
{
    const QString text = typed.trimmed();
    for (const QString &format : {u"H:mm"_s, u"H.mm"_s, u"H"_s, u"Hmm"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return {};
}

QString shownTime(const QTime &time)
{
    return time.isValid() ? time.toString(u"H:mm"_s) : QString();
}

} // namespace

PreferenceRows::PreferenceRows(const QList<Preference> &preferences, const QList<Phone> &phones, QWidget *parent)
    : QWidget(parent)
    , m_phones(phones)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(icon(IconName::Plus), tr("Add a way"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Xs);
    setLook(m_more, Look::Bare);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        add({Channel::Call, 0, {}, {}});
        m_rows.last().channel->setFocus();
    });
    for (const Preference &preference : preferences)
        add(preference);
    place();
}

void PreferenceRows::add(const Preference &preference)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
    auto *lines = new QVBoxLayout(row.widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::Xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::S);
    lines->addLayout(line);
    row.channel = new QComboBox(row.widget);
    row.channel->setAccessibleName(tr("Channel"));
    for (const Channel channel : {Channel::Call, Channel::Mail, Channel::Chat, Channel::Visit, Channel::Letter})
        row.channel->addItem(icon(iconOf(channel)), words(channel), int(channel));
    row.channel->setCurrentIndex(qMax(0, row.channel->findData(int(preference.channel))));
    row.days = new QComboBox(row.widget);
    row.days->setAccessibleName(tr("Days"));
    row.days->addItem(tr("Any day"), 0);
    row.days->addItem(daysWords(WorkingDays, QLocale()), WorkingDays);
    row.days->addItem(daysWords(Weekend, QLocale()), Weekend);
    row.days->addItem(tr("Chosen days"), Chosen);
    const int usual = row.days->findData(preference.days);
    row.days->setCurrentIndex(usual < 0 ? row.days->findData(Chosen) : usual);
    row.chosen = weekdays(preference.days == 0 ? WorkingDays : preference.days, row.widget);
    row.chosen->setVisible(usual < 0);
    connect(row.days, &QComboBox::currentIndexChanged, row.chosen,
        [days = row.days, chosen = row.chosen] { chosen->setVisible(days->currentData().toInt() == Chosen); });
    const auto addTime = [&](const QString &words, const QTime &time) {
        auto *field = new QLineEdit(shownTime(time), row.widget);
        field->setAccessibleName(words);
        field->setPlaceholderText(words);
        field->setMaximumWidth(Theme::of(this).extent(72));
        return field;
    };
    row.from = addTime(tr("from"), preference.from);
    row.to = addTime(tr("to"), preference.to);
    for (const QLineEdit *time : {row.from, row.to})
        connect(time, &QLineEdit::textChanged, this, &PreferenceRows::changed);
    for (const QComboBox *choice : {row.channel, row.days})
        connect(choice, &QComboBox::currentIndexChanged, this, &PreferenceRows::changed);
    for (const QCheckBox *day : row.chosen->findChildren<QCheckBox *>())
        connect(day, &QCheckBox::toggled, this, &PreferenceRows::changed);
    const auto addTool = [&](IconName name, const QString &words) {
        auto *button = new QToolButton(row.widget);
        button->setIcon(icon(name));
        button->setAccessibleName(words);
        plainToolTip(button, words);
        return button;
    };
    QToolButton *up = addTool(IconName::ArrowUp, tr("Sooner"));
    QToolButton *off = addTool(IconName::Close, tr("Take away"));
    connect(up, &QToolButton::clicked, this, [this, widget = row.widget] { raise(widget); });
    connect(off, &QToolButton::clicked, this, [this, widget = row.widget] { remove(widget); });
    line->addWidget(row.channel, 1);
    line->addWidget(row.days, 1);
    line->addWidget(row.from);
    line->addWidget(row.to);
    line->addWidget(up);
    line->addWidget(off);
    lines->addWidget(row.chosen);
    row.number = new QComboBox(row.widget);
    row.number->setAccessibleName(tr("Number for these calls"));
    lines->addWidget(row.number, 0, Qt::AlignLeading);
    row.number->setProperty(NumberProperty, preference.number);
    connect(row.number, &QComboBox::activated, row.number, [this, number = row.number] {
        number->setProperty(NumberProperty, number->currentData());
        Q_EMIT changed();
    });
    connect(row.channel, &QComboBox::currentIndexChanged, row.number, [this, row] { showNumbers(row); });
    showNumbers(row);
    m_rows << row;
    place();
}

void PreferenceRows::setNumbers(const QList<Phone> &phones)
{
    m_phones = phones;
    for (const Row &row : std::as_const(m_rows))
        showNumbers(row);
}

void PreferenceRows::showNumbers(const Row &row) const
{
    row.number->clear();
    row.number->addItem(tr("On any number"), QString());
    for (const Phone &phone : m_phones) {
        const QString number = named(shownNumber(phone.number));
        row.number->addItem(phone.label.isEmpty() ? tr("On %1").arg(number)
                                                  : tr("On %1, %2", "a number, office").arg(number, named(phone.label)),
            phone.number);
    }
    row.number->setCurrentIndex(qMax(0, row.number->findData(row.number->property(NumberProperty))));
    // With one number there is nothing to choose.
    row.number->setVisible(Channel(row.channel->currentData().toInt()) == Channel::Call && m_phones.size() > 1);
}

void PreferenceRows::remove(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    if (widget->isAncestorOf(focusWidget()))
        focusFirst();
    widget->hide();
    widget->deleteLater();
    m_column->removeWidget(widget);
    place();
}

void PreferenceRows::focusFirst()
{
    (m_rows.isEmpty() ? static_cast<QWidget *>(m_more) : m_rows.first().channel)->setFocus();
}

void PreferenceRows::raise(QWidget *widget)
{
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        if (m_rows.at(i).widget == widget) {
            m_rows.swapItemsAt(i, i - 1);
            return place();
        }
    }
}

void PreferenceRows::place()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        m_column->removeWidget(m_rows.at(i).widget);
        m_column->insertWidget(i, m_rows.at(i).widget);
    }
    QList<QWidget *> stops;
    for (const Row &row : std::as_const(m_rows))
        stops << row.widget;
    keepTabPlace(this, stops << m_more);
    Q_EMIT changed();
}

QString PreferenceRows::text() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows << QJsonObject{{u"channel"_s, row.channel->currentData().toInt()}, {u"days"_s, daysOf(row)},
            {u"from"_s, row.from->text()}, {u"to"_s, row.to->text()},
            {u"number"_s, row.number->property(NumberProperty).toString()}};
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void PreferenceRows::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(this);
    while (!m_rows.isEmpty())
        remove(m_rows.last().widget);
    for (const QJsonValue &kept : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject row = kept.toObject();
        Preference preference;
        preference.channel = Channel(row.value(u"channel").toInt());
        preference.days = row.value(u"days").toInt();
        preference.number = row.value(u"number").toString();
        add(preference);
        m_rows.last().from->setText(row.value(u"from").toString()); // as it was typed
        m_rows.last().to->setText(row.value(u"to").toString());
    }
}

QList<Preference> PreferenceRows::preferences() const
{
    QList<Preference> preferences;
    for (const Row &row : m_rows) {
        const Channel channel = Channel(row.channel->currentData().toInt());
        preferences << Preference{channel, daysOf(row), timeOf(row.from->text()), timeOf(row.to->text()),
            channel == Channel::Call ? row.number->currentData().toString() : QString()};
    }
    return preferences;
}

QWidget *PreferenceRows::weekdays(int days, QWidget *parent) const
{
    auto *week = new QWidget(parent);
    auto *row = new QHBoxLayout(week);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Xs);
    const QLocale locale;
    for (int i = 0; i < DayCount; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % DayCount;
        auto *button = new QCheckBox(locale.standaloneDayName(day + 1, QLocale::ShortFormat), week);
        button->setAccessibleName(locale.standaloneDayName(day + 1, QLocale::LongFormat));
        button->setProperty(DayProperty, day);
        button->setChecked(days & (1 << day));
        row->addWidget(button);
    }
    row->addStretch();
    return week;
}

int PreferenceRows::daysOf(const Row &row)
{
    const int usual = row.days->currentData().toInt();
    if (usual != Chosen)
        return usual;
    int days = 0;
    const auto buttons = row.chosen->findChildren<QCheckBox *>();
    for (const QCheckBox *button : buttons) {
        if (button->isChecked())
            days |= 1 << button->property(DayProperty).toInt();
    }
    return days == EveryDay ? 0 : days;
}

QString PreferenceRows::firstFault() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool from = row.from->text().trimmed().isEmpty();
        const bool to = row.to->text().trimmed().isEmpty();
        if (from != to || (!from && (!timeOf(row.from->text()).isValid() || !timeOf(row.to->text()).isValid())))
            return tr("The hours of way %1 need two times, like 9 and 12:30").arg(QLocale().toString(i + 1));
        const auto buttons = row.chosen->findChildren<QCheckBox *>();
        const bool none
            = std::none_of(buttons.begin(), buttons.end(), [](const QCheckBox *button) { return button->isChecked(); });
        if (row.days->currentData().toInt() == Chosen && none)
            return tr("Way %1 needs a day, or any day").arg(QLocale().toString(i + 1));
    }
    return {};
}

} // namespace Earshot
