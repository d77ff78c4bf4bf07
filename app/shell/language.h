// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

class QCoreApplication;
class QSettings;

/// Which language the program speaks. It is said once, before the first window is made; another one comes with the next
/// start. Nothing is ever asked of the network.
namespace Earshot
{

struct Language {
    QString code; ///< "de"; empty: as the system says
    QString name; ///< in the language itself, so that whoever needs it can read it
};

/// A language in itself: "Deutsch".
QString ownNameOf(const QString &code);

/// Every language with a file in translations/, the system's first.
QList<Language> languages();

/// The language this seat has chosen; empty: as the system says.
QString chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, const QString &code);

/// The language of the windows that are open: the language whose words were found.
QString spokenLanguage();
/// Whether `--language` may be this.
bool canSpeak(const QString &code);
/// Which language would be spoken with this choice.
QString languageFor(const QString &code);

/// Words, Qt's own words, numbers, dates and the direction of writing. Words without a translation are English.
/// "pseudo" and "pseudo-ar" are for tests of the program: see pseudotranslator.h.
void speak(QCoreApplication &application, const QString &code);

/// Words for somebody else than the agent, in a language of their own; in the window's where there is no translation.
class TheirLanguage
{
public:
    explicit TheirLanguage(const QString &code);

    /// Marked for translation where they are written, by QT_TRANSLATE_NOOP3.
    struct Marked {
        const char *words;
        const char *comment;
    };
    QString say(const char *context, const Marked &marked) const;
    const QLocale &locale() const { return m_locale; }

private:
    QTranslator m_words;
    QLocale m_locale;
    bool m_isSpoken = false; ///< by the window, too
};

} // namespace Earshot
