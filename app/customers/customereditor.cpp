// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customereditor.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/recorder.h"
#include "earshot/domain/phoneregion.h"
#include "earshot/storage/customers.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

#include "calls/fields.h"
#include "calls/phonewords.h"
#include "customers/preferencerows.h"
#include "shell/faultline.h"
#include "shell/keptfields.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"
#include "shell/strip.h"
#include "shell/taborder.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

QPlainTextEdit *lines(const QString &text, int count, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(count * QFontMetrics(field->font()).lineSpacing() + Space::L);
    return field;
}

/// "+54 11 5550 0142, mobile": one number on each line, its label behind a comma.
QString phoneLines(const QList<Phone> &phones)
{
    QStringList lines;
    for (const Phone &phone : phones) {
        const auto number = PhoneNumber::parse(phone.number);
        const QString shown = number ? number->shown() : phone.number;
        lines << (phone.label.isEmpty() ? shown : shown + u", "_s + phone.label);
    }
    return lines.join(u'\n');
}

QList<Phone> phonesOf(const QString &text, const Customer &before)
{
    QList<Phone> phones;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto number = numberOf(line.section(u',', 0, 0).trimmed(), before, {});
        if (!number)
            continue;
        Phone phone = phoneOf(*number, line.section(u',', 1).trimmed());
        // What is known of a number stays with it, wherever it stands now.
        for (const Phone &old : before.phones) {
            if (old.number != phone.number)
                continue;
            const QString label = phone.label;
            phone = old;
            phone.label = label;
        }
        phones << phone;
    }
    return phones;
}

} // namespace

CustomerEditor::CustomerEditor(Desk &desk, const Customer &customer, const QString &organisation, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_customer(customer)
    , m_trouble(new Strip(Strip::Kind::Due, IconName::Triangle, this))
    , m_name(new QLineEdit(customer.name, this))
    , m_fault(new FaultLine(m_name, this))
    , m_role(new QLineEdit(customer.role, this))
    , m_organisation(new QLineEdit(organisation, this))
    , m_addresses(lines(customer.addresses.join(u'\n'), 2, this))
    , m_phones(lines(phoneLines(customer.phones), 2, this))
    , m_prefers(new PreferenceRows(customer.prefers, customer.phones, this))
    , m_source(new QLineEdit(preferenceSource(customer, QLocale()), this))
    , m_language(new QLineEdit(customer.language, this))
    , m_zone(new QComboBox(this))
    , m_notes(lines(customer.notes, 4, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(customer.id ? tr("Edit %1").arg(named(customer.name)) : tr("New customer"));
    setGround(this, Token::Surface);
    m_trouble->hide();
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(QString(customer.timeZone));
    m_language->setPlaceholderText(tr("en, de, es …"));
    m_source->setPlaceholderText(tr("Who told whom"));
    m_notes->setMaximumHeight(QWIDGETSIZE_MAX); // what is left of the window

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields come into view by themselves
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(scroll, Token::Surface);
    scroll->setWidget(form());

    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(tr("Save"), this);
    setLook(m_save, Look::Filled);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CustomerEditor::save);
    saveByKey(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(m_trouble);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    nameInnerParts(this);
    m_scroll = scroll;
    scroll->widget()->installEventFilter(this);
    keepWide();
    resizeInScreen(this, 600, 680);
    const auto followNumbers = [this] { m_prefers->setNumbers(phonesOf(m_phones->toPlainText(), m_customer)); };
    connect(m_phones, &QPlainTextEdit::textChanged, m_prefers, followNumbers);
    m_begun = content();
    bringBack();
}

/// Large letters and long names of days make the ways to be reached wider than the rest, also one that is added later.
void CustomerEditor::keepWide()
{
    m_scroll->setMinimumWidth(
        m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
}

bool CustomerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        keepWide();
    return QDialog::eventFilter(watched, event);
}

/// What was typed and not saved outlives the program. Of new customers each has their own, by the name they were asked
/// for by; without one it is any that was begun.
void CustomerEditor::bringBack()
{
    auto *ways = new QLineEdit(m_prefers->text(), this); // the lines of the ways to be reached, as one text
    ways->hide();
    connect(m_prefers, &PreferenceRows::changed, ways, [this, ways] { ways->setText(m_prefers->text()); });
    connect(ways, &QLineEdit::textChanged, m_prefers, &PreferenceRows::setText);
    auto *kept = new KeptFields(m_desk.journal(),
        {{QStringLiteral("name"), m_name}, {QStringLiteral("role"), m_role},
            {QStringLiteral("organisation"), m_organisation}, {QStringLiteral("addresses"), m_addresses},
            {QStringLiteral("phones"), m_phones}, {QStringLiteral("source"), m_source},
            {QStringLiteral("zone"), m_zone}, {QStringLiteral("language"), m_language},
            {QStringLiteral("notes"), m_notes}, {QStringLiteral("ways"), ways}},
        this);
    bool isBack = false;
    if (m_customer.id) {
        isBack = kept->begin(QStringLiteral("customer/%1").arg(m_customer.id.value));
    } else {
        const QString begun = QStringLiteral("customer/new/");
        const QString key
            = m_customer.name.isEmpty() ? KeptFields::keyBeginning(m_desk.journal(), begun) : begun + m_customer.name;
        isBack = kept->beginNew(key.isEmpty() ? begun : key);
    }
    if (isBack) {
        m_trouble->setWords(tr("What you typed is back"), tr("It is not saved yet."));
        m_trouble->show();
    }
}

void CustomerEditor::beginWithPreference()
{
    m_prefers->focusFirst();
}

QStringList CustomerEditor::content() const
{
    QStringList all{m_name->text(), m_role->text(), m_organisation->text(), m_addresses->toPlainText(),
        m_phones->toPlainText(), m_source->text(), m_zone->currentText(), m_language->text(), m_notes->toPlainText()};
    for (const Preference &preference : m_prefers->preferences())
        all << words(preference, QLocale());
    return all;
}

void CustomerEditor::reject()
{
    const QStringList typed = content();
    if (typed == m_asked || typed == m_begun)
        return QDialog::reject();
    m_asked = typed; // whoever presses once more means it, unless more was typed
    m_trouble->clearLinks();
    m_trouble->setWords(tr("What you typed is not saved"), tr("Cancel once more to throw it away."));
    m_trouble->show();
}

QWidget *CustomerEditor::form()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::L);
    form->setVerticalSpacing(Space::S);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("Name"), m_name);
    form->addRow(QString(), m_fault);
    addField(form, tr("Role"), m_role);
    addField(form, tr("Organisation"), m_organisation);
    addField(form, tr("Mail addresses"), m_addresses);
    addField(form, tr("Numbers"), m_phones);
    addField(form, tr("Likes to be reached"), m_prefers);
    addField(form, tr("Who said so"), m_source);
    addField(form, tr("Time zone"), m_zone);
    addField(form, tr("Language"), m_language);
    addField(form, tr("Notes"), m_notes);
    tabThrough({m_zone, m_language, m_notes});
    return page;
}

void CustomerEditor::addField(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new Label(words, TypeRole::Base, Token::Text2);
    label->setBuddy(field);
    field->setAccessibleName(words);
    form->addRow(label, field);
}

Customer CustomerEditor::typed() const
{
    Customer customer = m_customer;
    customer.name = m_name->text().trimmed();
    customer.role = m_role->text().trimmed();
    customer.language = m_language->text().trimmed();
    customer.timeZone = m_zone->currentText().trimmed();
    customer.notes = m_notes->toPlainText().trimmed();
    customer.addresses.clear();
    for (const QString &address : m_addresses->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!address.trimmed().isEmpty() && !customer.addresses.contains(address.trimmed(), Qt::CaseInsensitive))
            customer.addresses << address.trimmed();
    }
    customer.phones = phonesOf(m_phones->toPlainText(), m_customer);
    customer.prefers = m_prefers->preferences();
    if (m_source->text() != preferenceSource(m_customer, QLocale()))
        customer.preferenceSource = m_source->text().trimmed();
    if (customer.prefers != m_customer.prefers || customer.preferenceSource != m_customer.preferenceSource)
        customer.preferenceAsked = customer.prefers.isEmpty() ? QDateTime() : m_desk.now();
    return customer;
}

QString CustomerEditor::firstFault() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A name is needed, any name");
    if (const QString zone = m_zone->currentText().trimmed();
        !zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return tr("There is no time zone “%1”").arg(zone);
    for (const QString &line : m_phones->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto number = PhoneNumber::parse(line.section(u',', 0, 0));
        if (!line.trimmed().isEmpty() && !number)
            return tr("“%1” cannot be dialled").arg(line);
        if (number && number->isEmergency())
            return tr("“%1” is an emergency number and nobody's own").arg(line);
    }
    return m_prefers->firstFault();
}

void CustomerEditor::save()
{
    const QString fault = firstFault();
    m_fault->say(m_name->text().trimmed().isEmpty() ? fault : QString());
    if (!fault.isEmpty()) {
        m_trouble->clearLinks();
        m_trouble->setWords(tr("Not saved yet"), fault);
        m_trouble->show();
        return;
    }
    m_trouble->hide();
    m_asked.clear();
    m_save->setEnabled(false); // until it is answered: one customer for two presses
    if (m_customer.id)
        change(typed());
    else
        add(typed());
}

void CustomerEditor::add(const Customer &customer)
{
    const auto add = [](Session &session, const Actor &actor, const Customer &fields, const QString &organisation) {
        const Customer added = addCustomerOf(session, actor, fields, organisation);
        return std::pair(added, actThatMade(session, Kind::Customer, added.id.value));
    };
    const QString organisation = m_organisation->text().trimmed();
    Customer wanted = customer;
    wanted.uid = m_once.uidOf({customer, organisation});
    m_desk.act(add, wanted, organisation).then(this, [this](const Result<std::pair<Customer, QUuid>> &added) {
        if (!added)
            return fail(added.error());
        Q_EMIT said({tr("Added %1").arg(named(added->first.name)), added->second});
        Q_EMIT this->added(added->first.id);
        accept();
    });
}

void CustomerEditor::change(const Customer &customer)
{
    m_desk.act(editCustomerOf, customer, m_organisation->text().trimmed())
        .then(this, [this, name = customer.name](const Result<QUuid> &act) {
            if (!act)
                return fail(act.error());
            Q_EMIT said({tr("Saved %1").arg(named(name)), *act});
            accept();
        });
}

void CustomerEditor::fail(const Error &why)
{
    m_save->setEnabled(true);
    m_trouble->clearLinks();
    if (why.kind == Error::Kind::Conflict && m_customer.id) {
        m_trouble->setWords(tr("Somebody else changed this, or one of the addresses is another customer's"),
            tr("What you typed is kept here."));
        m_trouble->addLink(tr("Save mine"), this, [this] { saveOverTheirs(); });
    } else {
        const Trouble trouble = words(why);
        m_trouble->setWords(trouble.fact, trouble.sentence);
    }
    m_trouble->show();
}

void CustomerEditor::saveOverTheirs()
{
    m_desk.database().read(Customers::byId, m_customer.id).then(this, [this](const Result<Customer> &theirs) {
        if (!theirs)
            return fail(theirs.error());
        Customer mine = typed();
        mine.version = theirs->version;
        change(mine);
    });
}

} // namespace Earshot
