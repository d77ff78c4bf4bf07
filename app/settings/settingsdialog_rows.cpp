// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/hintdesk.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include "settings/countries.h"
#include "settings/seatsettings.h"
#include "settings/settingrow.h"
#include "settings/settingsdialog.h"
#include "shell/actions.h"
#include "shell/label.h"
#include "shell/plaintext.h"
#include "shell/profile.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array TextSizes{80, 90, 100, 110, 125, 150, 175, 200};

/// A combo box of actions that exclude each other.
QComboBox *comboOf(const Actions &actions, const QList<std::pair<ActionId, QString>> &choices)
{
    auto *combo = new QComboBox;
    for (const auto &[id, words] : choices) {
        QAction *action = actions.action(id);
        const int index = combo->count();
        combo->addItem(words);
        const auto follow = [combo, action, index] {
            if (action->isChecked())
                combo->setCurrentIndex(index);
        };
        follow();
        QObject::connect(action, &QAction::changed, combo, follow);
        QObject::connect(combo, &QComboBox::activated, action, [action, index](int chosen) {
            if (chosen == index && !action->isChecked())
                action->trigger();
        });
    }
    return combo;
}

} // namespace

void SettingsDialog::addAppearance()
{
    auto *size = new QComboBox;
    for (const int percent : TextSizes)
        size->addItem(tr("%1 %", "size of text").arg(QLocale().toString(percent)), percent);
    if (const int mine = size->findData(SeatSettings(m_profile.settings()).textSize()); mine >= 0)
        size->setCurrentIndex(mine);
    connect(size, &QComboBox::activated, this,
        [this, size] { SeatSettings(m_profile.settings()).setTextSize(size->currentData().toInt()); });
    addSection(tr("Appearance"),
        {(new SettingRow(tr("Light or dark"), tr("The system may change it in the evening by itself."),
              comboOf(m_actions,
                  {{ActionId::SystemTheme, tr("As the system says")}, {ActionId::LightTheme, tr("Light")},
                      {ActionId::DarkTheme, tr("Dark")}})))
                ->alias(tr("theme color colour scheme night mode", "other words one looks for this setting by")),
            (new SettingRow(tr("Size of all text"), tr("Compared with the size the system gives."), size))
                ->alias(tr("font letters zoom scale larger smaller", "other words one looks for this setting by")),
            SettingRow::ofAction(m_actions.action(ActionId::Language), tr("Language"),
                tr("Of all words in the windows. It comes with the next start.")),
            SettingRow::ofChoice(m_actions.action(ActionId::CompactRows), tr("Compact rows"),
                tr("More tickets in the list, one line each."))
                ->alias(tr("density height lines", "other words one looks for this setting by")),
            SettingRow::ofChoice(m_actions.action(ActionId::NewestFirst), tr("Newest first"),
                tr("A conversation begins with what was written last."))
                ->alias(tr("order sort oldest last", "other words one looks for this setting by"))});
}

void SettingsDialog::addWriting()
{
    auto *hold = new QSpinBox;
    hold->setRange(0, 60);
    hold->setSuffix(tr(" s", "after a number: seconds"));
    hold->setValue(m_desk.hold());
    connect(hold, &QSpinBox::valueChanged, &m_desk, &Desk::setHold);
    connect(&m_desk, &Desk::holdChanged, hold, &QSpinBox::setValue);
    using Leaving = SeatSettings::Leaving;
    auto *leaving = new QComboBox;
    for (const auto &[how, words] : {std::pair(Leaving::Ask, tr("Ask")), std::pair(Leaving::Send, tr("Send it first")),
             std::pair(Leaving::Keep, tr("Keep it in the outbox"))})
        leaving->addItem(words, int(how));
    leaving->setCurrentIndex(leaving->findData(int(SeatSettings(m_profile.settings()).leaving())));
    connect(leaving, &QComboBox::activated, this,
        [this, leaving] { SeatSettings(m_profile.settings()).setLeaving(Leaving(leaving->currentData().toInt())); });
    addSection(tr("Writing"),
        {(new SettingRow(tr("Replies wait in the outbox"),
              tr("So long a reply can be taken back. With 0 it goes as soon as it is sent."), hold))
                ->alias(tr("undo send delay recall hold", "other words one looks for this setting by")),
            (new SettingRow(
                 tr("Mail that waits when I quit"), tr("Kept, it goes out when Earshot runs again."), leaving))
                ->alias(tr("close exit leave outbox", "other words one looks for this setting by")),
            SettingRow::ofChoice(m_actions.action(ActionId::SpellCheck), tr("Check spelling"),
                tr("In the language of the ticket, with the dictionaries of this computer."))
                ->alias(tr("spellcheck dictionary typing errors", "other words one looks for this setting by")),
            SettingRow::ofChoice(m_actions.action(ActionId::ClarityCheck), tr("Point out what could be clearer"),
                tr("Long sentences, words of the trade, a question left open. Nobody else sees it.")),
            SettingRow::ofAction(m_actions.action(ActionId::PlainWords), tr("Plain words"),
                tr("The team's words, and what customers are told instead.")),
            SettingRow::ofAction(m_actions.action(ActionId::Accounts), tr("Mailboxes"),
                tr("Where mail comes from and replies go out: addresses, servers and passwords."))
                ->alias(tr("account imap smtp server password oauth", "other words one looks for this setting by")),
            SettingRow::ofAction(m_actions.action(ActionId::MailSender), tr("Name, number and signature"),
                tr("Customers see a person, and a way to call back, in every mail."))
                ->alias(tr("sender footer from address queue mailbox", "other words one looks for this setting by")),
            SettingRow::ofAction(m_actions.action(ActionId::CannedReplies), tr("Canned replies"),
                tr("Texts the team answers with, found as you type. They go into the reply you are writing."))
                ->alias(tr("templates macros snippets", "other words one looks for this setting by"))});
}

QComboBox *SettingsDialog::hintChoice()
{
    auto *choice = new QComboBox;
    const auto add = [choice](int exchanges) {
        choice->addItem(tr("After %1 mails and answers").arg(QLocale().toString(exchanges)), exchanges);
    };
    for (const int exchanges : {2, 3, 4, 6})
        add(exchanges);
    choice->addItem(tr("Never"), 0);
    m_desk.database().read(voiceHintRule).then(choice, [choice, add](const Result<VoiceHintRule> &rule) {
        if (!rule)
            return;
        const int exchanges = *rule == VoiceHintRule::never() ? 0 : rule->exchanges;
        if (choice->findData(exchanges) < 0)
            add(exchanges);
        choice->setCurrentIndex(choice->findData(exchanges));
    });
    const auto change = [](Session &session, const Actor &actor, int exchanges) {
        VoiceHintRule rule = voiceHintRule(session);
        if (exchanges == 0)
            rule = VoiceHintRule::never();
        else if (rule == VoiceHintRule::never())
            rule = {};
        if (exchanges != 0)
            rule.exchanges = exchanges;
        return setVoiceHintRule(session, actor, rule);
    };
    connect(choice, &QComboBox::activated, this, [this, choice, change] {
        m_desk.act(change, choice->currentData().toInt()).then(this, [this](const Result<VoiceHintRule> &kept) {
            if (!kept)
                tell(this, words(kept.error()).fact, words(kept.error()).sentence);
        });
    });
    return choice;
}

QComboBox *SettingsDialog::regionChoice()
{
    auto *choice = new QComboBox;
    choice->addItem(tr("None", "no country"), QString());
    for (const Country &country : countries(QLocale()))
        choice->addItem(tr("%1 (%2)", "a country and its two letters").arg(country.name, country.code), country.code);
    m_desk.database().read(homeRegion).then(choice, [choice](const Result<QString> &region) {
        if (region)
            choice->setCurrentIndex(qMax(0, choice->findData(*region)));
    });
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_desk.act(setHomeRegion, choice->currentData().toString()).then(this, [this](const Result<QString> &kept) {
            if (!kept)
                tell(this, words(kept.error()).fact, words(kept.error()).sentence);
        });
    });
    return choice;
}

void SettingsDialog::addCalls()
{
    QAction *own = m_actions.action(ActionId::OwnPhone);
    auto *line = new QComboBox;
    line->addItems({tr("From this computer"), tr("With my own phone")});
    const auto follow = [line, own] {
        line->setCurrentIndex(own->isChecked() ? 1 : 0);
        line->setEnabled(own->isEnabled());
    };
    follow();
    connect(own, &QAction::changed, line, follow);
    connect(line, &QComboBox::activated, own, [own](int chosen) {
        if (own->isChecked() != (chosen == 1))
            own->trigger();
    });
    addSection(tr("Calls"),
        {(new SettingRow(tr("How you call"),
              tr("From this computer: with the built-in telephone where you have a line of it, else with the telephone "
                 "program. With your own phone Earshot shows the number large, and you start the clock by hand."),
              line))
                ->alias(tr("telephone softphone line dial handset", "other words one looks for this setting by")),
            SettingRow::ofAction(m_actions.action(ActionId::Lines), tr("Built-in telephone"),
                tr("Your accounts at a telephone server: calls in and out in Earshot itself."))
                ->alias(tr("sip softphone line account voip", "other words one looks for this setting by")),
            (new SettingRow(tr("Country of your customers' numbers"),
                 tr("For the whole team. A number without a country code, like 030 2312 5000, is read as one of "
                    "there."),
                 regionChoice()))
                ->alias(tr("region country code prefix telephone", "other words one looks for this setting by")),
            new SettingRow(tr("Say that a call may be quicker"),
                tr("A line above the reply, for the whole team. Also when questions wait, a ticket came back, or "
                   "somebody is upset."),
                hintChoice()),
            SettingRow::ofAction(m_actions.action(ActionId::TalkingPoints), tr("Talking points"),
                tr("What stands beside a call: its steps, and cards for when it is hard."))});
}

/// From when until when, by half hours.
QWidget *SettingsDialog::quietTimes()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    auto *on = new QCheckBox;
    on->setAccessibleName(tr("Quiet hours"));
    const auto times = [](const QString &name) {
        auto *combo = new QComboBox;
        combo->setAccessibleName(name);
        for (int minutes = 0; minutes < 24 * 60; minutes += 30) {
            const QTime time = QTime::fromMSecsSinceStartOfDay(minutes * 60'000);
            combo->addItem(clockTime(time, QLocale()), time);
        }
        return combo;
    };
    QComboBox *from = times(tr("Quiet from"));
    QComboBox *until = times(tr("Quiet until"));
    auto *to = new Label(tr("to", "between two times"), TypeRole::Base, Token::Text2);
    for (QWidget *widget : std::initializer_list<QWidget *>{on, from, to, until})
        row->addWidget(widget);
    part->setFocusProxy(on);

    const QuietHours kept = SeatSettings(m_profile.settings()).quietHours();
    on->setChecked(kept.on);
    from->setCurrentIndex(from->findData(kept.from));
    until->setCurrentIndex(until->findData(kept.until));
    const auto keep = [this, on, from, until] {
        for (QComboBox *combo : {from, until})
            combo->setEnabled(on->isChecked());
        SeatSettings(m_profile.settings())
            .setQuietHours({on->isChecked(), from->currentData().toTime(), until->currentData().toTime()});
    };
    keep();
    connect(on, &QCheckBox::toggled, this, keep);
    connect(from, &QComboBox::activated, this, keep);
    connect(until, &QComboBox::activated, this, keep);
    return part;
}

void SettingsDialog::addNotifications()
{
    const auto choice = [this](Notice notice, const QString &words, const QString &sentence) {
        auto *box = new QCheckBox;
        box->setChecked(SeatSettings(m_profile.settings()).notifies(notice));
        connect(box, &QCheckBox::toggled, this,
            [this, notice](bool on) { SeatSettings(m_profile.settings()).setNotifies(notice, on); });
        return new SettingRow(words, sentence, box);
    };
    addSection(tr("Notifications"),
        {choice(
             Notice::Mine, tr("Mail on my tickets"), tr("Also on those you follow. You can answer or call from there."))
                ->alias(tr("notification alert new mail sound", "other words one looks for this setting by")),
            choice(Notice::Unassigned, tr("Mail that is nobody’s yet"),
                tr("Somebody wrote, and the ticket has no owner.")),
            choice(Notice::Mention, tr("Notes that name me"), tr("A colleague wrote @ and your name in a note.")),
            SettingRow::ofChoice(m_actions.action(ActionId::NotifyCallBacks), tr("Notify me when a call-back is due"),
                tr("The system shows it, also when Earshot is behind other windows."))
                ->alias(tr("notification alert reminder sound calls", "other words one looks for this setting by")),
            (new SettingRow(
                 tr("Quiet hours"), tr("Nothing is told then. It stands in the list all the same."), quietTimes()))
                ->alias(tr("do not disturb night pause", "other words one looks for this setting by"))});
}

void SettingsDialog::addKeyboard()
{
    addSection(tr("Keyboard"),
        {SettingRow::ofAction(m_actions.action(ActionId::EditShortcuts), tr("Other shortcuts"),
             tr("Give any action the keys you are used to."))
                ->alias(tr("hotkeys keys bindings change", "other words one looks for this setting by")),
            SettingRow::ofAction(m_actions.action(ActionId::Shortcuts), tr("All shortcuts"), tr("On one page."))
                ->alias(tr("cheat sheet hotkeys keys", "other words one looks for this setting by"))});
}

void SettingsDialog::addDesk()
{
    const auto place = [this](const QString &words, const QString &sentence) {
        auto *copy = new QLineEdit(sentence);
        copy->setReadOnly(true);
        copy->setCursorPosition(0);
        copy->setMinimumWidth(Theme::of(this).extent(260));
        return new SettingRow(words, {}, copy);
    };
    addSection(tr("Desk"),
        {place(tr("Where this desk is"), m_desk.location()),
            place(tr("Where this seat keeps its own files"), QDir::toNativeSeparators(m_profile.folder())),
            SettingRow::ofAction(m_actions.action(ActionId::BackUp), tr("Backup"),
                tr("A copy of everything in one file, made while you work."))
                ->alias(tr("save safety copy", "other words one looks for this setting by")),
            SettingRow::ofAction(m_actions.action(ActionId::RestoreBackup), tr("Restore a backup"),
                tr("Puts a backup in the place of this desk. What is here now is kept first.")),
            SettingRow::ofAction(m_actions.action(ActionId::ExportAll), tr("Export"),
                tr("Mails, attachments and tables in a folder, for any other program."))
                ->alias(tr("download archive eml csv", "other words one looks for this setting by")),
            SettingRow::ofAction(
                m_actions.action(ActionId::FirstSteps), tr("First steps"), tr("Asks again what a new desk asks."))});
}

} // namespace Earshot
