// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/claritychips.h"

#include "earshot/desk/desk.h"

#include <QTextCursor>
#include <QTimer>

#include <algorithm>

#include "composer/composertext.h"
#include "shell/chip.h"
#include "shell/flowrow.h"
#include "shell/plaintext.h"
#include "shell/taborder.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int PauseMs = 900; ///< nobody is interrupted in the middle of a sentence
constexpr qsizetype MostChips = 4;
constexpr qsizetype MostLetters = 48; ///< of a question on a chip

} // namespace

ClarityChips::ClarityChips(Desk &desk, ComposerText &text, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(text)
    , m_pause(new QTimer(this))
    , m_row(new FlowRow(this, Space::Xs))
{
    setAccessibleName(tr("What could be clearer"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMs);
    connect(m_pause, &QTimer::timeout, this, &ClarityChips::look);
    connect(&text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::catalogChanged, this, &ClarityChips::look);
    hide();
}

void ClarityChips::setWanted(bool wanted)
{
    m_isWanted = wanted;
    look();
}

void ClarityChips::begin(const QStringList &questions)
{
    m_questions = questions;
    m_fine.clear();
    look();
}

QString ClarityChips::keyOf(const ClarityHint &hint)
{
    return u"%1 %2 %3"_s.arg(int(hint.kind)).arg(hint.count).arg(hint.words.toLower());
}

void ClarityChips::look()
{
    m_pause->stop();
    if (!m_isWanted || m_text.isBlank() || isTooLong(*m_text.document()))
        return show({});
    const QString text = m_text.toPlainText();
    QList<ClarityHint> hints = clarityHints(text, m_questions, m_desk.catalog().plainWords);
    hints.removeIf([this](const ClarityHint &hint) { return m_fine.contains(keyOf(hint)); });
    show(hints.mid(0, MostChips));
}

void ClarityChips::show(const QList<ClarityHint> &hints)
{
    const bool same = hints.size() == m_shown.size()
        && std::equal(hints.begin(), hints.end(), m_shown.begin(),
            [](const ClarityHint &a, const ClarityHint &b) { return keyOf(a) == keyOf(b) && a.plain == b.plain; });
    m_shown = hints;
    setVisible(!hints.isEmpty() && m_isWanted);
    if (same)
        return; // nothing moves under the pointer
    for (QWidget *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    for (qsizetype i = 0; i < hints.size(); ++i) {
        const ClarityHint &hint = hints[i];
        QString words;
        QString tip;
        switch (hint.kind) {
        case ClarityHint::Kind::LongSentence:
            words = tr("A long sentence: %1 words").arg(hint.count);
            tip = tr("Press to see it. Two short ones are read more easily.");
            break;
        case ClarityHint::Kind::Jargon:
            words = tr("“%1”: say “%2”", "a word of ours and a plain one").arg(named(hint.words), named(hint.plain));
            tip = tr("Press to say it so.");
            break;
        case ClarityHint::Kind::OpenQuestion:
            words = tr("They asked: %1").arg(named(shortened(hint.words, MostLetters)));
            tip = tr("Nothing in the reply takes this up: %1").arg(hint.words);
            break;
        case ClarityHint::Kind::NoNextStep:
            words = tr("What happens next, and when?");
            tip = tr("Customers want to know what comes and by when.");
            break;
        }
        auto *chip = new Chip(words, this);
        chip->setLeadingIcon(IconName::Eye);
        chip->setRemovable(true);
        chip->setAccessibleDescription(tip);
        plainToolTip(chip, tip);
        connect(chip, &Chip::clicked, this, [this, key = keyOf(hint)] {
            look(); // what was typed since it was found has moved it, or settled it
            const auto same = [&key](const ClarityHint &each) { return keyOf(each) == key; };
            if (const auto found = std::find_if(m_shown.begin(), m_shown.end(), same); found != m_shown.end())
                press(ClarityHint(*found));
        });
        connect(chip, &Chip::removed, this, [this, i] {
            if (i < m_shown.size())
                m_fine.insert(keyOf(m_shown[i]));
            look();
        });
        m_row->addWidget(chip);
        chip->setVisible(true);
        m_chips << chip;
    }
    keepTabPlace(this);
    updateGeometry();
}

void ClarityChips::press(const ClarityHint &hint)
{
    QTextCursor cursor = m_text.textCursor();
    if (hint.length > 0) {
        cursor.setPosition(int(hint.start));
        cursor.setPosition(int(hint.start + hint.length), QTextCursor::KeepAnchor);
    } else {
        cursor.movePosition(QTextCursor::End);
    }
    if (hint.kind == ClarityHint::Kind::Jargon) {
        const bool isUpper = !hint.words.isEmpty() && hint.words.front().isUpper();
        cursor.insertText(isUpper ? hint.plain.left(1).toUpper() + hint.plain.mid(1) : hint.plain);
    } else if (hint.kind == ClarityHint::Kind::OpenQuestion) {
        cursor.insertText(u"\n\n> "_s + hint.words + u"\n\n"_s); // to be answered below
    }
    m_text.setTextCursor(cursor);
    m_text.ensureCursorVisible();
    m_text.setFocus(Qt::OtherFocusReason);
    look();
}

} // namespace Earshot
