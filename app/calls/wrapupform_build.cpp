// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

#include "calls/promisewhen.h"
#include "calls/wrapupform.h"
#include "shell/actions.h"
#include "shell/card.h"
#include "shell/disc.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/sign.h"
#include "shell/steadybar.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int LabelLane = 64;
constexpr int GistLines = 2;
constexpr int NoteLines = 3;

/// Height of so many lines of what one writes.
int linesHeight(const QWidget *widget, int lines)
{
    return Theme::of(widget).lineHeight(TypeRole::Read) * lines + 2 * Space::S;
}

/// For an editor that gets its text while no layout has placed it: at Qt's 100 by 30 the scroll bar of a wrapped text
/// comes and goes without end, and the window with it.
QSize unshownSize(const QWidget *widget)
{
    return {Theme::of(widget).extent(480), linesHeight(widget, GistLines)};
}

QLabel *buddyOf(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

} // namespace

QWidget *WrapUpForm::buildNotes()
{
    m_notesCard = new Card(Card::Kind::NoteField, this);
    m_notes = new QPlainTextEdit(m_notesCard);
    m_notes->setObjectName(u"callNotes"_s);
    m_notes->setAccessibleName(tr("Notes on this call"));
    m_notes->setPlaceholderText(tr("What you hear, in a few words"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFont(Theme::of(this).font(TypeRole::Read));
    m_notes->setMinimumHeight(linesHeight(this, 1));
    m_notes->resize(unshownSize(this));
    makeBare(m_notes);
    keepBarSteady(m_notes); // what comes back fills it before it is shown
    m_notesCard->setEditor(m_notes);
    m_notesKept = new Label(TypeRole::Meta, Token::NoteText, m_notesCard);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    head->addWidget(new Sign(IconName::Lock, Token::NoteText, m_notesCard));
    head->addWidget(new Label(tr("Notes on this call"), TypeRole::BaseStrong, Token::Text, m_notesCard));
    auto *kept
        = new Label(tr("Kept with the call, not sent to the customer"), TypeRole::Meta, Token::NoteText, m_notesCard);
    kept->setElided();
    head->addWidget(kept, 1);
    head->addWidget(m_notesKept);
    auto *column = new QVBoxLayout(m_notesCard);
    column->setContentsMargins(Card::padding());
    column->setSpacing(Space::Xs);
    column->addLayout(head);
    column->addWidget(m_notes);
    return m_notesCard;
}

/// In a low window they take no more than what is written, so that "Save call" is in sight; the notes do so whenever
/// they stand beside the form.
void WrapUpForm::fitWords()
{
    const auto lines
        = [](const QPlainTextEdit *text, int most) { return qBound(1, int(text->document()->size().height()), most); };
    const int beside = m_low ? 1 : lines(m_notes, NoteLines);
    m_notes->setMaximumHeight(linesHeight(this, m_formCard->isHidden() ? NoteLines : beside));
    m_gist->setFixedHeight(linesHeight(this, m_low ? lines(m_gist, GistLines) : GistLines));
}

QWidget *WrapUpForm::buildForm(Actions &actions)
{
    m_formCard = new Card(Card::Kind::Field, this);
    m_title = new Label(TypeRole::BaseStrong, Token::Text, m_formCard);
    m_title->setElided();
    m_length = new Label(TypeRole::Meta, Token::Text2, m_formCard);
    m_goesOnto = new Label(TypeRole::Meta, Token::Text2, m_formCard);
    m_goesOnto->setObjectName(u"goesOnto"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    head->addWidget(new Sign(IconName::Phone, Token::AccentText, m_formCard));
    head->addWidget(m_title);
    head->addWidget(m_length, 1);
    head->addWidget(m_goesOnto);

    m_need = new QLineEdit(m_formCard);
    m_need->setObjectName(u"businessNeed"_s);
    m_need->setPlaceholderText(tr("What are they trying to get done?"));
    m_needLabel = buddyOf(tr("&Need", "short for the business need"), m_need, m_formCard);
    m_need->setAccessibleName(tr("Business need"));
    m_gist = new QPlainTextEdit(m_formCard);
    m_gist->setObjectName(u"gist"_s);
    m_gist->setAccessibleName(tr("Gist"));
    m_gist->setPlaceholderText(tr("What it was about and what came of it"));
    m_gist->setTabChangesFocus(true);
    m_gist->setFont(Theme::of(this).font(TypeRole::Read));
    m_gist->resize(unshownSize(this));
    keepBarSteady(m_gist);

    // Made in the order in which Tab goes through them, and they stand below each other: the gist first, for there one
    // begins.
    QLayout *outcome = outcomeRow();
    QLayout *promise = promiseRow();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::S);
    grid->setVerticalSpacing(Space::S);
    grid->setColumnMinimumWidth(0, Theme::of(this).extent(LabelLane));
    grid->setColumnStretch(1, 1);
    // "Solved?" may stand in a line of its own: the label belongs to the first.
    QLabel *outcomeLabel = buddyOf(tr("&Outcome"), m_outcome, m_formCard);
    outcomeLabel->setFixedHeight(Theme::of(this).extent(32));
    grid->addWidget(m_needLabel, 0, 0);
    grid->addWidget(m_need, 0, 1);
    grid->addWidget(buddyOf(tr("&Gist"), m_gist, m_formCard), 1, 0, Qt::AlignTop);
    grid->addWidget(m_gist, 1, 1);
    grid->addWidget(outcomeLabel, 2, 0, Qt::AlignTop);
    grid->addLayout(outcome, 2, 1);
    grid->addWidget(buddyOf(tr("&Promise"), m_promise, m_formCard), 3, 0);
    grid->addLayout(promise, 3, 1);

    auto *column = new QVBoxLayout(m_formCard);
    column->setContentsMargins(Card::padding());
    column->setSpacing(Space::S);
    column->addLayout(head);
    column->addLayout(grid);
    column->addLayout(footRow(actions));
    return m_formCard;
}

QLayout *WrapUpForm::outcomeRow()
{
    m_outcome = new QComboBox(m_formCard);
    m_outcome->setObjectName(u"outcome"_s);
    for (int i = 0; i <= int(CallOutcome::Failed); ++i)
        m_outcome->addItem(words(CallOutcome(i)), i);
    m_agreed = new QButtonGroup(this);
    m_solved = new QWidget(m_formCard);
    auto *answers = new QHBoxLayout(m_solved);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(Space::M);
    answers->addWidget(new Label(tr("Solved?"), TypeRole::Base, Token::Text2, m_solved));
    for (const Agreed each : {Agreed::Yes, Agreed::No, Agreed::NotAsked}) {
        auto *radio = new QRadioButton(words(each), m_solved);
        radio->setAccessibleName(tr("Solved? %1").arg(words(each)));
        radio->setFocusPolicy(Qt::ClickFocus);
        m_agreed->addButton(radio, int(each));
        answers->addWidget(radio);
    }
    // Tab comes to the answer that is given; arrows go on from there.
    connect(m_agreed, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        m_agreed->button(id)->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
    });
    m_solved->setMinimumHeight(Theme::of(this).extent(32)); // on the middle line of the combo
    auto *row = new FlowRow(nullptr, Space::M);
    row->addWidget(m_outcome);
    row->addWidget(m_solved);
    return row;
}

QLayout *WrapUpForm::promiseRow()
{
    m_promise = new QLineEdit(m_formCard);
    m_promise->setObjectName(u"promise"_s);
    m_promise->setAccessibleName(tr("Promise"));
    m_promise->setPlaceholderText(tr("What you promised, if anything"));
    m_when = new PromiseWhen(m_formCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_promise, 1);
    row->addWidget(buddyOf(tr("&by", "a promise is kept by a moment"), m_when->combo(), m_formCard));
    row->addWidget(m_when);
    return row;
}

QLayout *WrapUpForm::footRow(Actions &actions)
{
    m_save = new QPushButton(icon(IconName::Check), tr("Save call"), m_formCard);
    m_save->setObjectName(u"saveCall"_s);
    m_save->setAccessibleName(tr("Save call"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    setLook(m_save, Look::Tonal);
    connect(m_save, &QPushButton::clicked, actions.action(ActionId::SaveCall), &QAction::trigger);
    m_saveAndWrite = new QPushButton(tr("Save and write what we agreed"), m_formCard);
    m_saveAndWrite->setObjectName(u"saveAndWrite"_s);
    setLook(m_saveAndWrite, Look::Bare);
    connect(m_saveAndWrite, &QPushButton::clicked, actions.action(ActionId::SaveAndAgree), &QAction::trigger);
    m_leave = new QPushButton(tr("Cancel"), m_formCard);
    m_leave->setObjectName(u"leaveCall"_s);
    setLook(m_leave, Look::Bare);
    m_leave->hide();
    connect(m_leave, &QPushButton::clicked, this, &WrapUpForm::leave);
    m_rest = new Label(TypeRole::Meta, Token::Text2, m_formCard);
    m_rest->setElided(Elide::End, Label::AllOrNothing); // what it says is no work: it gives way to the buttons
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_rest, 1);
    row->addWidget(m_saveAndWrite);
    row->addWidget(m_leave);
    row->addWidget(m_save);
    return row;
}

void WrapUpForm::watchTyping()
{
    connect(m_notes, &QPlainTextEdit::textChanged, this, &WrapUpForm::typed);
    connect(m_gist, &QPlainTextEdit::textChanged, this, &WrapUpForm::typed);
    connect(m_promise, &QLineEdit::textEdited, this, &WrapUpForm::typed);
    connect(m_need, &QLineEdit::textEdited, this, &WrapUpForm::typed);
    connect(m_when, &PromiseWhen::changed, this, &WrapUpForm::typed);
    connect(m_agreed, &QButtonGroup::idClicked, this, &WrapUpForm::typed);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &WrapUpForm::showQuestions);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        m_outcomeTouched = true;
        typed();
    });
    const auto fields = findChildren<QWidget *>();
    for (QWidget *field : fields) {
        if (field->focusPolicy() != Qt::NoFocus)
            field->installEventFilter(this);
    }
}

} // namespace Earshot
