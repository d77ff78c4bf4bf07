// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

#include "shell/pseudotranslator.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

const auto setting = u"window/language"_s;
const auto spoken = "earshot.language";

struct LanguageWords {
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

bool isKnown(const QString &code)
{
    const QList<Language> all = languages();
    return std::any_of(all.begin(), all.end(), [&](const Language &one) { return one.code == code; });
}

/// The language of `code` as it is written where the system stands: German days and numbers on a German system are
/// those of Austria if the system is Austrian.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    if (system.language() == wanted.language())
        return system;
    // Without a name for it, as in "C", the system says nothing about the place either.
    if (system.language() == QLocale::C)
        return wanted;
    const QLocale there(wanted.language(), wanted.script(), system.territory());
    if (there.territory() == system.territory() || wanted.language() != QLocale::English)
        return there;
    // Nobody has written down how English is written in that place.
    const bool halfDays = system.timeFormat(QLocale::ShortFormat).contains(u"ap"_s, Qt::CaseInsensitive);
    return QLocale(QLocale::English, halfDays ? QLocale::World : QLocale::Europe);
}

void install(QCoreApplication &application, const QString &file)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString ownNameOf(const QString &code)
{
    const QLocale locale(code);
    // Qt calls English "American English" where it says which one; here there is one.
    QString name = locale.language() == QLocale::English ? u"English"_s
        : locale.language() == QLocale::Spanish          ? u"Español"_s
                                                         : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QList<Language> languages()
{
    QList<Language> list{{{}, LanguageWords::tr("As the system says")}};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"earshot_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        list.append({code, ownNameOf(code)});
    }
    return list;
}

QString chosenLanguage(const QSettings &settings)
{
    const QString code = settings.value(setting).toString();
    return isKnown(code) ? code : QString(); // an older program's, or a hand's
}

void chooseLanguage(QSettings &settings, const QString &code)
{
    if (code.isEmpty())
        settings.remove(setting);
    else
        settings.setValue(setting, code);
}

QString spokenLanguage()
{
    const QString code = qApp->property(spoken).toString();
    return code.isEmpty() ? u"en"_s : code;
}

bool canSpeak(const QString &code)
{
    return isKnown(code) || code == u"pseudo" || code == u"pseudo-ar";
}

QString languageFor(const QString &code)
{
    if (!code.isEmpty())
        return code;
    // What the system names first that can be spoken: whoever reads Catalan and Spanish gets Spanish.
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &one : wanted) {
        const QString language = one.section(u'-', 0, 0);
        if (!language.isEmpty() && isKnown(language))
            return language;
    }
    return u"en"_s;
}

TheirLanguage::TheirLanguage(const QString &code)
{
    // Of a country's own kind ("de-AT", "pt_BR") the days and hours are kept, the words are those of the language.
    const QString language = QString(code).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    m_isSpoken = !isKnown(language) || language == spokenLanguage();
    if (m_isSpoken)
        return;
    m_locale = QLocale(code);
    if (!m_words.load(u"earshot_"_s + language, u":/i18n"_s))
        m_isSpoken = language != u"en"; // English needs no file
}

QString TheirLanguage::say(const char *context, const Marked &marked) const
{
    if (m_isSpoken)
        return QCoreApplication::translate(context, marked.words, marked.comment);
    const QString said = m_words.translate(context, marked.words, marked.comment);
    return said.isEmpty() ? QString::fromUtf8(marked.words) : said;
}

void speak(QCoreApplication &application, const QString &code)
{
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const QString language = languageFor(code);
    application.setProperty(spoken, language);
    if (language.startsWith(u"pseudo"_s)) {
        const bool arabic = language == u"pseudo-ar"_s;
        QLocale::setDefault(QLocale(arabic ? u"ar"_s : u"en"_s));
        QCoreApplication::installTranslator(new PseudoTranslator(arabic, &application));
    } else {
        const bool isUnknown = code.isEmpty() && QLocale::system().language() == QLocale::C;
        QLocale::setDefault(isUnknown ? QLocale::system() : localeFor(language));
        install(application, u"qtbase_"_s + language);
        install(application, u"earshot_"_s + language);
    }
}

} // namespace Earshot
