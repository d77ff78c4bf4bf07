// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <hunspell.hxx>

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t MostSuggestions = 7;

QStringList folders()
{
    QStringList folders = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders << QCoreApplication::applicationDirPath() + u"/dictionaries"_s << u"/usr/share/hunspell"_s
            << u"/usr/share/myspell/dicts"_s << QDir::homePath() + u"/Library/Spelling"_s << u"/Library/Spelling"_s;
    folders.removeDuplicates();
    return folders;
}

QString fileOf(const QString &name)
{
    for (const QString &folder : folders()) {
        const QString file = folder + u'/' + name;
        if (QFile::exists(file + u".dic"_s) && QFile::exists(file + u".aff"_s))
            return file;
    }
    return {};
}

} // namespace

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

std::shared_ptr<Dictionary> Dictionary::read(const QString &name)
{
    const QString file = fileOf(name);
    if (file.isEmpty())
        return nullptr;
    std::shared_ptr<Dictionary> dictionary(new Dictionary);
    dictionary->m_words = std::make_unique<Hunspell>(
        QFile::encodeName(file + u".aff"_s).constData(), QFile::encodeName(file + u".dic"_s).constData());
    const std::string &encoding = dictionary->m_words->get_dict_encoding();
    dictionary->m_encode = QStringEncoder(encoding.c_str());
    dictionary->m_decode = QStringDecoder(encoding.c_str());
    if (!dictionary->m_encode.isValid() || !dictionary->m_decode.isValid())
        return nullptr; // a charset of long ago: better no marks than wrong ones
    return dictionary;
}

bool Dictionary::knows(const QString &word)
{
    const QByteArray bytes = m_encode(word);
    return m_encode.hasError() || m_words->spell(bytes.toStdString());
}

QStringList Dictionary::suggestions(const QString &word)
{
    QStringList meant;
    const QByteArray bytes = m_encode(word);
    for (const std::string &each : m_words->suggest(bytes.toStdString())) {
        if (size_t(meant.size()) == MostSuggestions)
            break;
        meant << QString(m_decode(QByteArray::fromStdString(each)));
    }
    return meant;
}

QStringList Dictionary::names()
{
    QStringList names;
    for (const QString &folder : folders()) {
        for (const QString &file : QDir(folder).entryList({u"*.dic"_s}, QDir::Files)) {
            const QString name = file.chopped(4);
            if (!name.startsWith(u"hyph_") && !name.startsWith(u"th_")
                && QFile::exists(folder + u'/' + name + u".aff"_s))
                names << name;
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QString Dictionary::nameFor(const QString &language)
{
    QString wanted = language.isEmpty() ? QLocale().name() : language;
    wanted.replace(u'-', u'_');
    if (wanted == u"C")
        wanted = u"en"_s; // a system without a language
    const QStringList all = names();
    if (all.contains(wanted))
        return wanted;
    const QString bare = wanted.section(u'_', 0, 0);
    // The country of this computer, if it speaks the language; else the one most dictionaries are named by.
    const QString mine = QLocale().name();
    const QStringList likely{mine.startsWith(bare + u'_') ? mine : QString(), bare, bare + u'_' + bare.toUpper(),
        bare == u"en" ? u"en_US"_s : QString(), bare == u"pt" ? u"pt_PT"_s : QString()};
    for (const QString &name : likely) {
        if (!name.isEmpty() && all.contains(name))
            return name;
    }
    const auto any = std::find_if(
        all.begin(), all.end(), [&bare](const QString &name) { return name.section(u'_', 0, 0) == bare; });
    return any == all.end() ? QString() : *any;
}

} // namespace Earshot
