// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "calls/givenpoints.h"
#include "calls/talkingpointsdialog.h"
#include "shell/card.h"
#include "shell/faultline.h"
#include "shell/keptfields.h"
#include "shell/label.h"
#include "shell/language.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

/// Those a mail may be in, see likelyLanguage().
const QStringList &mailLanguages()
{
    static const QStringList languages{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"pt"_s, u"nl"_s};
    return languages;
}

/// So many lines are seen at once.
void setLines(QPlainTextEdit *field, int lines)
{
    field->setTabChangesFocus(true);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * lines + 2 * Space::S + 2);
}

} // namespace

TalkingPointsDialog::TalkingPointsDialog(Desk &desk, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_language(pointLanguage(language))
    , m_languages(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_allBack(new QPushButton(tr("Put all of them back…"), this))
    , m_about(new Label(TypeRole::Meta, Token::Text2, this))
    , m_title(new QLineEdit(this))
    , m_hint(new QPlainTextEdit(this))
    , m_say(new QPlainTextEdit(this))
    , m_avoid(new QPlainTextEdit(this))
    , m_when(new QWidget(this))
    , m_tags(new QLineEdit(this))
    , m_fault(new FaultLine(m_title, this))
    , m_kept(new KeptFields(desk.journal(),
          {{u"title"_s, m_title}, {u"hint"_s, m_hint}, {u"say"_s, m_say}, {u"avoid"_s, m_avoid}, {u"tags"_s, m_tags}},
          this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_back(new QPushButton(tr("Put the given text back"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"talkingPointsDialog"_s);
    setWindowTitle(tr("Change the talking points"));
    setGround(this, Token::Surface);
    build();
    const QString begun = KeptFields::keyBeginning(desk.journal(), u"talking-point/"_s); // and not saved
    if (!begun.isEmpty())
        m_language = begun.section(u'/', 1, 1);
    listLanguages();
    fill();
    takeUp(begun.section(u'/', 2));
    if (parent)
        parent->installEventFilter(this);
    connect(&desk, &Desk::catalogChanged, this, &TalkingPointsDialog::fill);
    m_list->setFocus();
}

void TalkingPointsDialog::build()
{
    setLook(m_save, Look::Tonal);
    setLook(m_remove, Look::Bare);
    setLook(m_back, Look::Bare);
    m_save->setDefault(true);
    saveByKey(m_save);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_up, m_down, m_allBack, m_remove, m_back, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::M);
    auto *scroll = new QScrollArea(this); // for small screens
    scroll->setWidget(buildFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setGround(scroll, Token::Surface);
    setGround(scroll->widget(), Token::Surface);
    // What wraps stays out of it: else every field takes the height it would like, not what there is.
    m_about->setWordWrap(true);
    right->addWidget(m_about);
    right->addWidget(scroll, 1);
    right->addWidget(m_fault);
    right->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::Xl);
    row->setSpacing(Space::Xl);
    row->addWidget(buildList(), 2);
    row->addLayout(right, 3);
    resizeInScreen(this, 840, 580);

    connect(close, &QPushButton::clicked, this, &TalkingPointsDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TalkingPointsDialog::save);
    const auto settled = [this](QPushButton *button, void (TalkingPointsDialog::*act)()) {
        connect(button, &QPushButton::clicked, this, [this, act] { whenSettled([this, act] { (this->*act)(); }); });
    };
    settled(m_remove, &TalkingPointsDialog::removeOrHide);
    settled(m_back, &TalkingPointsDialog::putBack);
    settled(m_allBack, &TalkingPointsDialog::putAllBack);
    connect(m_up, &QPushButton::clicked, this, [this] { movePoint(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { movePoint(1); });
    const auto changed = [this] { m_save->setEnabled(isChanged()); };
    for (QLineEdit *field : {m_title, m_tags})
        connect(field, &QLineEdit::textChanged, this, changed);
    for (QPlainTextEdit *field : {m_hint, m_say, m_avoid})
        connect(field, &QPlainTextEdit::textChanged, this, changed);
    for (const auto &[mood, box] : std::as_const(m_moods))
        connect(box, &QCheckBox::toggled, this, changed);
}

QWidget *TalkingPointsDialog::buildList()
{
    auto *side = new QWidget(this);
    m_languages->setAccessibleName(tr("Language"));
    m_list->setAccessibleName(tr("Talking points"));
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *caption = new Label(tr("Language"), TypeRole::Meta, Token::Text2, side);
    caption->setBuddy(m_languages);
    plainToolTip(m_up, tr("Key: %1").arg(QKeySequence(u"Alt+Up"_s).toString(QKeySequence::NativeText)));
    plainToolTip(m_down, tr("Key: %1").arg(QKeySequence(u"Alt+Down"_s).toString(QKeySequence::NativeText)));
    auto *step = new QPushButton(tr("New step"), side);
    auto *card = new QPushButton(tr("New card"), side);
    const auto adds = [this](QPushButton *button, PointSection section) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
            [this, section] { whenSettled([this, section] { makeNew(section); }); });
    };
    adds(step, PointSection::Step);
    adds(card, PointSection::Card);
    setLook(m_allBack, Look::Link);
    auto *tools = new QGridLayout;
    tools->setSpacing(Space::S);
    tools->addWidget(m_up, 0, 0);
    tools->addWidget(m_down, 0, 1);
    tools->addWidget(step, 1, 0);
    tools->addWidget(card, 1, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(caption);
    column->addWidget(m_languages);
    column->addWidget(m_list, 1);
    column->addLayout(tools);
    column->addWidget(m_allBack, 0, Qt::AlignLeading);
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        const QString wanted = m_languages->itemData(index).toString();
        m_languages->setCurrentIndex(m_languages->findData(m_language)); // until nothing unsaved stands in its way
        whenSettled([this, wanted] {
            m_language = wanted;
            m_languages->setCurrentIndex(m_languages->findData(wanted));
            showPoint({});
            fill();
        });
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    return side;
}

QWidget *TalkingPointsDialog::buildFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    const auto add = [column, fields](const QString &name, QWidget *field, int stretch) {
        auto *caption = new Label(name, TypeRole::Meta, Token::Text2, fields);
        caption->setBuddy(field);
        field->setAccessibleName(name);
        column->addWidget(caption);
        column->addWidget(field, stretch);
        column->addSpacing(Space::Xs);
    };
    add(tr("Title"), m_title, 0);
    add(tr("Hint"), m_hint, 2);
    add(tr("Sentences to say, each on its own line"), m_say, 3);
    add(tr("What to avoid"), m_avoid, 2);
    setLines(m_hint, 2);
    setLines(m_say, 3);
    setLines(m_avoid, 2);

    auto *when = new QVBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(Space::Xs);
    when->addWidget(new Label(tr("Comes up by itself when the customer is"), TypeRole::Meta, Token::Text2, m_when));
    auto *moods = new QHBoxLayout;
    moods->setSpacing(Space::L);
    for (const Mood mood : {Mood::Calm, Mood::Worried, Mood::Upset, Mood::Angry}) {
        auto *box = new QCheckBox(words(mood), m_when);
        moods->addWidget(box);
        m_moods << std::pair(mood, box);
    }
    moods->addStretch();
    when->addLayout(moods);
    when->addSpacing(Space::Xs);
    auto *tagged = new Label(tr("or the ticket has one of these tags"), TypeRole::Meta, Token::Text2, m_when);
    tagged->setBuddy(m_tags);
    m_tags->setAccessibleName(tr("Tags that bring it up"));
    m_tags->setPlaceholderText(tr("With commas between them"));
    when->addWidget(tagged);
    when->addWidget(m_tags);
    column->addWidget(m_when);
    return fields;
}

void TalkingPointsDialog::listLanguages()
{
    QStringList languages = pointLanguages(givenPoints(), m_desk.catalog().points);
    for (const QString &language : mailLanguages()) {
        if (!languages.contains(language))
            languages << language;
    }
    for (const QString &language : std::as_const(languages))
        m_languages->addItem(ownNameOf(language), language);
    if (!languages.contains(m_language))
        m_language = pointLanguage(QLocale().name());
    if (!languages.contains(m_language))
        m_language = u"en"_s;
    m_languages->setCurrentIndex(m_languages->findData(m_language));
}

} // namespace Earshot
