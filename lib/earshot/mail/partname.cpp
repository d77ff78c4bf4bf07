// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/partname.h"

#include <algorithm>
#include <array>

#include <QList>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype LongestPartName = 200; // bytes of UTF-8
constexpr qsizetype LongestEnding = 20;

/// Controls, formatting and direction marks: nothing of them is seen, all of them can lie.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph || c == QChar::Null;
}

QString lastOfPath(const QString &path)
{
    const qsizetype cut = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.sliced(cut + 1);
}

QString withoutForbidden(const QString &name)
{
    constexpr QStringView forbidden = u"<>:\"/\\|?*";
    QString clean;
    clean.reserve(name.size());
    for (const QChar c : name) {
        if (!isInvisible(c))
            clean += forbidden.contains(c) ? QChar(u'_') : c;
        else if (c == u'\t' || c == u'\n')
            clean += u' ';
    }
    return clean.simplified();
}

bool isDeviceName(QStringView stem)
{
    static constexpr std::array<QStringView, 6> devices{u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    const QString upper = stem.trimmed().toString().toUpper();
    if (std::find(devices.begin(), devices.end(), upper) != devices.end())
        return true;
    return upper.size() == 4 && (upper.startsWith(u"COM"_s) || upper.startsWith(u"LPT"_s))
        && (upper[3].isDigit() || u"\u00B9\u00B2\u00B3"_s.contains(upper[3]));
}

/// Cuts the middle, so that the ending which decides what opens the file stays in sight.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= LongestPartName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= LongestEnding ? name.sliced(dot) : QString();
    QString stem = name.first(std::min(name.size() - ending.size(), LongestPartName));
    while (stem.toUtf8().size() + ending.toUtf8().size() > LongestPartName)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem.trimmed() + ending;
}

QString endingOf(const QByteArray &type)
{
    static constexpr std::array<std::pair<const char *, QStringView>, 14> endings{
        {{"text/plain", u".txt"}, {"text/html", u".html"}, {"text/calendar", u".ics"}, {"text/vcard", u".vcf"},
            {"text/x-vcard", u".vcf"}, {"text/csv", u".csv"}, {"message/rfc822", u".eml"}, {"image/png", u".png"},
            {"image/jpeg", u".jpg"}, {"image/gif", u".gif"}, {"application/pdf", u".pdf"}, {"application/zip", u".zip"},
            {"application/pgp-signature", u".asc"}, {"application/pkcs7-signature", u".p7s"}}};
    const auto found
        = std::find_if(endings.begin(), endings.end(), [&](const auto &pair) { return type == pair.first; });
    return found == endings.end() ? QString() : found->second.toString();
}

bool startsLikeProgram(QByteArrayView bytes)
{
    return bytes.startsWith("MZ")
        || bytes.startsWith("\x7F"
                            "ELF")
        || bytes.startsWith("#!") || bytes.startsWith("\xCF\xFA\xED\xFE") || bytes.startsWith("\xCA\xFE\xBA\xBE");
}

} // namespace

QString cleanedPartName(const QString &declared, const QByteArray &type)
{
    QString name = withoutForbidden(lastOfPath(declared));
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1); // Windows drops them, and "x.exe." would run
    if (name.startsWith(u'.'))
        name.replace(0, 1, u'_');
    if (name.isEmpty())
        name = u"attachment"_s + endingOf(type);
    if (isDeviceName(QStringView(name).first(name.contains(u'.') ? name.indexOf(u'.') : name.size())))
        name.prepend(u'_');
    return shortened(name);
}

bool looksReadable(const QString &cleanedName, const QByteArray &type)
{
    if (type.startsWith("text/"))
        return true;
    static const QSet<QByteArray> types{"application/json", "application/xml", "application/yaml", "application/x-yaml",
        "application/sql", "application/x-sh", "application/toml"};
    if (types.contains(type))
        return true;
    if (type != "application/octet-stream" && !type.isEmpty())
        return false;
    static const QSet<QString> endings{u"txt"_s, u"log"_s, u"csv"_s, u"tsv"_s, u"md"_s, u"json"_s, u"xml"_s, u"yaml"_s,
        u"yml"_s, u"toml"_s, u"ini"_s, u"conf"_s, u"cfg"_s, u"sql"_s, u"htm"_s, u"html"_s, u"ics"_s, u"vcf"_s,
        u"diff"_s, u"patch"_s};
    return endings.contains(cleanedName.section(u'.', -1).toLower());
}

bool looksExecutable(const QString &cleanedName, const QByteArray &type, QByteArrayView firstBytes)
{
    static const QStringList endings
        = u"exe com scr pif bat cmd msi msp msix appx vb vbs vbe js jse mjs wsf wsh hta "
          "cpl jar ps1 ps1xml psm1 psc1 lnk scf reg inf url website application gadget msc chm hlp dll ocx sys xll "
          "docm xlsm pptm dotm xltm xlam ppam sldm iso img vhd vhdx udf one settingcontent-ms library-ms search-ms "
          "appref-ms diagcab sh bash csh ksh zsh run elf desktop appimage deb rpm flatpakref py pyw pyz pl rb php "
          "app command workflow action pkg dmg mpkg terminal scpt applescript swf apk ade adp mde accde vsto"_s.split(
              u' ');
    static const QList<QByteArray> types{"application/x-msdownload", "application/x-msdos-program",
        "application/x-executable", "application/vnd.microsoft.portable-executable", "application/x-sh",
        "application/x-shellscript", "application/hta", "application/javascript", "text/javascript",
        "application/x-ms-shortcut", "application/java-archive", "application/x-msi", "application/x-bat"};
    const QString ending = cleanedName.sliced(cleanedName.lastIndexOf(u'.') + 1).toLower();
    return (cleanedName.contains(u'.') && endings.contains(ending)) || types.contains(type)
        || startsLikeProgram(firstBytes);
}

} // namespace Earshot
