// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/spelling.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/domain/clarity.h"
#include "earshot/domain/folding.h"
#include "earshot/storage/catalogs.h"

#include <QLocale>
#include <QMenu>
#include <QTextCursor>
#include <QTimer>

#include <algorithm>

#include "composer/composertext.h"
#include "composer/dictionary.h"
#include "shell/theme.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int PauseMs = 400;

bool keepWord(Session &session, const QString &word)
{
    Catalogs::setKnownWord(session, word, true);
    return true;
}

QString languageName(const QString &dictionary)
{
    const QLocale locale(dictionary);
    const QString name = locale.nativeLanguageName();
    const QString country = locale.nativeTerritoryName();
    return name.isEmpty() ? dictionary : dictionary.contains(u'_') ? u"%1 (%2)"_s.arg(name, country) : name;
}

} // namespace

Spelling::Spelling(Desk &desk, ComposerText &text, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_text(text)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMs);
    connect(m_pause, &QTimer::timeout, this, &Spelling::look);
    connect(&text, &QPlainTextEdit::textChanged, this, [this] {
        // Nothing is read before somebody writes.
        if (!m_dictionary && m_isWanted && m_dictionaryName.isEmpty())
            load();
        m_pause->start();
    });
    connect(&text, &ComposerText::menuOpened, this, &Spelling::fillMenu);
    connect(&desk, &Desk::catalogChanged, this, &Spelling::look);
}

Spelling::~Spelling() = default;

void Spelling::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (wanted && !m_text.document()->isEmpty())
        load();
    look();
}

void Spelling::setLanguage(const QString &language)
{
    if (language != m_language) {
        m_language = language;
        use(language);
    }
}

void Spelling::setNames(const QStringList &names)
{
    QSet<QString> words;
    for (const QString &name : names) {
        for (const WordPlace &place : spelledWords(name)) {
            const QString word = folded(QStringView(name).mid(place.start, place.length));
            words << word;
            for (const QString &half : word.split(u'-', Qt::SkipEmptyParts))
                words << half; // of a double name each half is written alone, too
        }
    }
    if (words == m_names)
        return;
    m_names = words;
    look();
}

bool Spelling::isName(const QString &word) const
{
    const QString name = folded(word);
    // Dana's, and in German Danas.
    return m_names.contains(name) || (name.endsWith(u"'s") && m_names.contains(name.chopped(2)))
        || (name.endsWith(u's') && m_names.contains(name.chopped(1)));
}

void Spelling::begin()
{
    if (m_used != m_language)
        use(m_language);
}

void Spelling::use(const QString &language)
{
    m_used = language;
    m_dictionaryName.clear();
    m_dictionary.reset();
    m_fine.clear();
    if (m_isWanted && !m_text.document()->isEmpty())
        load();
    look();
}

void Spelling::load()
{
    const QString name = Dictionary::nameFor(m_used);
    if (name.isEmpty() || name == m_dictionaryName)
        return;
    m_dictionaryName = name;
    aside([name] {
        return Dictionary::read(name);
    }).then(this, [this, name](const Result<std::shared_ptr<Dictionary>> &dictionary) {
        if (!dictionary || name != m_dictionaryName)
            return;
        m_dictionary = *dictionary;
        look();
        Q_EMIT languageChanged();
    });
}

bool Spelling::isRight(const QString &word) const
{
    QString plain = word;
    plain.replace(u'’', u'\'');
    if (m_fine.contains(word) || isName(plain) || m_desk.catalog().knownWords.contains(word)
        || m_dictionary->knows(plain))
        return true;
    // Mother-in-law, IT-Abteilung: right when each part is.
    const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString &part) {
        return part.size() < 2 || isName(part) || m_dictionary->knows(part);
    });
}

void Spelling::look()
{
    m_pause->stop();
    QList<QTextEdit::ExtraSelection> marks;
    if (m_isWanted && m_dictionary && !isTooLong(*m_text.document())) {
        const QString text = m_text.toPlainText();
        const int caret = m_text.hasFocus() ? m_text.textCursor().position() : -1;
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(Theme::of(&m_text).color(Token::Danger));
        for (const WordPlace &place : spelledWords(text)) {
            const QString word = text.mid(place.start, place.length);
            const bool isBeingTyped = caret == place.start + place.length;
            const bool isShout = word == word.toUpper(); // an abbreviation
            if (place.length < 2 || isBeingTyped || isShout || isRight(word))
                continue;
            QTextEdit::ExtraSelection mark;
            mark.format = wrong;
            mark.cursor = QTextCursor(m_text.document());
            mark.cursor.setPosition(int(place.start));
            mark.cursor.setPosition(int(place.start + place.length), QTextCursor::KeepAnchor);
            marks << mark;
        }
    }
    m_text.setExtraSelections(marks);
}

QStringList Spelling::marked() const
{
    QStringList words;
    for (const QTextEdit::ExtraSelection &mark : m_text.extraSelections())
        words << mark.cursor.selectedText();
    return words;
}

void Spelling::fillMenu(QMenu *menu, int position)
{
    QAction *before = menu->actions().value(0);
    if (m_dictionary) {
        for (const QTextEdit::ExtraSelection &mark : m_text.extraSelections()) {
            if (position < mark.cursor.selectionStart() || position > mark.cursor.selectionEnd())
                continue;
            const QString word = mark.cursor.selectedText();
            const auto add = [menu, before](QAction *action) { menu->insertAction(before, action); };
            const QStringList meant = m_dictionary->suggestions(word);
            for (const QString &each : meant) {
                auto *action = new QAction(QString(each).replace(u'&', u"&&"_s), menu);
                QFont strong = action->font();
                strong.setBold(true);
                action->setFont(strong);
                connect(action, &QAction::triggered, this,
                    [cursor = mark.cursor, each]() mutable { cursor.insertText(each); });
                add(action);
            }
            if (meant.isEmpty()) {
                auto *none = new QAction(tr("Nothing like it in the dictionary"), menu);
                none->setEnabled(false);
                add(none);
            }
            auto *keep = new QAction(tr("Add “%1” to the words of the team").arg(named(word)), menu);
            connect(keep, &QAction::triggered, this, [this, word] { m_desk.database().write(keepWord, word); });
            add(keep);
            auto *leave = new QAction(tr("Leave it as it is"), menu);
            connect(leave, &QAction::triggered, this, [this, word] {
                m_fine.insert(word);
                look();
            });
            add(leave);
            menu->insertSeparator(before);
            break;
        }
    }
    if (m_isWanted)
        addLanguages(menu);
}

void Spelling::addLanguages(QMenu *menu)
{
    menu->addSeparator();
    QMenu *languages = menu->addMenu(m_dictionary ? tr("Spelling: %1").arg(named(languageName(m_dictionaryName)))
                                                  : tr("Spelling: no dictionary for this language"));
    const QStringList names = Dictionary::names();
    for (const QString &name : names) {
        QAction *action = languages->addAction(languageName(name), this, [this, name] { use(name); });
        action->setCheckable(true);
        action->setChecked(m_dictionary && name == m_dictionaryName);
    }
    if (names.isEmpty())
        languages->addAction(tr("This computer has none. Packages named hunspell-… bring them."))->setEnabled(false);
}

} // namespace Earshot
