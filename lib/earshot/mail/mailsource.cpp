// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mailsource.h"

#include "earshot/mail/mboxreader.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qint64 Block = 1 << 20;

/// Paths below \a folder in a fixed order; symbolic links are not followed, so that no folder is met twice.
QStringList sortedBelow(const QString &folder, const QStringList &patterns, QDir::Filters filters)
{
    QStringList paths;
    for (QDirIterator found(folder, patterns, filters | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
             QDirIterator::Subdirectories);
         found.hasNext();)
        paths.append(found.next());
    std::sort(paths.begin(), paths.end());
    return paths;
}

bool beginsLikeMbox(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isMboxFromLine(file.readLine(1000).trimmed());
}

/// Archives of mails are handed round packed; taken as it is, one would be one mail nobody can read.
bool isPacked(const QString &path)
{
    static constexpr std::array<QByteArrayView, 6> signatures{"\x1f\x8b", "PK\x03\x04", "BZh",
        "\xfd"
        "7zXZ",
        "\x28\xb5\x2f\xfd", "7z\xbc\xaf"};
    QFile file(path);
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
    return std::any_of(signatures.begin(), signatures.end(),
        [&begin](QByteArrayView signature) { return begin.startsWith(signature); });
}

bool isMaildir(const QString &folder)
{
    return QDir(folder + u"/cur"_s).exists() || QDir(folder + u"/new"_s).exists();
}

} // namespace

struct MailSource::OpenMbox {
    OpenMbox(const QString &path, qint64 from)
        : file(path)
        , isOpen(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        , reader(file, path, from)
    {
    }

    QFile file;
    bool isOpen;
    MboxReader reader;
    bool anyFound = false;
};

MailSource::MailSource(MailSourceKind kind, const QStringList &paths)
    : m_kind(kind)
{
    for (const QString &path : paths)
        collect(path);
}

MailSource::~MailSource() = default;

void MailSource::collect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        m_troubles.append({SourceTrouble::Kind::Missing, path});
        return;
    }
    if (!info.isReadable() || (!info.isDir() && !info.isFile())) {
        m_troubles.append({SourceTrouble::Kind::Unreadable, path});
        return;
    }
    if (info.isFile()) {
        add(path);
        return;
    }
    const qsizetype before = m_files.size();
    if (m_kind == MailSourceKind::Maildir) {
        addMaildir(path);
    } else if (m_kind == MailSourceKind::Eml) {
        for (const QString &file : sortedBelow(path, {}, QDir::Files)) {
            const bool isMail
                = file.endsWith(u".eml", Qt::CaseInsensitive) || file.endsWith(u".msg", Qt::CaseInsensitive);
            if (isMail || beginsLikeMbox(file)) // whole archives lie among mails, and are mail
                add(file);
        }
    } else {
        for (const QString &file : sortedBelow(path, {}, QDir::Files)) {
            if (beginsLikeMbox(file))
                add(file);
        }
    }
    if (m_files.size() == before)
        m_troubles.append({SourceTrouble::Kind::NoMail, path});
}

void MailSource::add(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    m_files.append({path, size});
    m_totalBytes += size;
}

void MailSource::addMaildir(const QString &folder)
{
    QStringList folders{folder};
    for (const QString &below : sortedBelow(folder, {}, QDir::Dirs)) {
        if (isMaildir(below))
            folders.append(below);
    }
    for (const QString &one : folders) {
        for (const QString &part : {u"/cur"_s, u"/new"_s}) {
            const QStringList names = QDir(one + part).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
            for (const QString &name : names)
                add(one + part + u'/' + name);
        }
    }
}

bool MailSource::resumeAfter(const QString &origin, qint64 offset)
{
    const auto found
        = std::find_if(m_files.begin(), m_files.end(), [&](const File &file) { return file.path == origin; });
    if (found == m_files.end() || offset > found->size)
        return false;
    m_mbox.reset();
    m_at = found - m_files.begin();
    m_doneBytes = 0;
    for (qsizetype i = 0; i < m_at; ++i)
        m_doneBytes += m_files[i].size;
    m_doneInFile = offset;
    m_from = offset;
    if (offset == found->size)
        leaveFile(*found);
    return true;
}

void MailSource::leaveFile(const File &file)
{
    m_mbox.reset();
    m_doneBytes += file.size;
    m_doneInFile = 0;
    m_from = 0;
    ++m_at;
}

std::optional<RawMail> MailSource::next()
{
    while (m_at < m_files.size()) {
        const File file = m_files[m_at];
        // A file of many mails is one whatever it is called and wherever it lies.
        const bool many = m_kind == MailSourceKind::Mbox || m_mbox || beginsLikeMbox(file.path);
        std::optional<RawMail> mail;
        if (file.size == 0)
            m_troubles.append({SourceTrouble::Kind::Empty, file.path});
        else if (!m_mbox && isPacked(file.path))
            m_troubles.append({SourceTrouble::Kind::Packed, file.path});
        else
            mail = many ? nextOfMbox(file) : wholeFile(file);
        if (!many || !mail)
            leaveFile(file);
        if (mail)
            return mail;
    }
    return std::nullopt;
}

std::optional<RawMail> MailSource::nextOfMbox(const File &file)
{
    if (!m_mbox)
        m_mbox = std::make_unique<OpenMbox>(file.path, m_from);
    std::optional<RawMail> mail = m_mbox->isOpen ? m_mbox->reader.next() : std::nullopt;
    if (mail) {
        m_mbox->anyFound = true;
        m_doneInFile = mail->offset;
    } else if (!m_mbox->isOpen || m_mbox->file.error() != QFileDevice::NoError) {
        m_troubles.append({SourceTrouble::Kind::Unreadable, file.path});
    } else if (!m_mbox->anyFound && m_from == 0) {
        m_troubles.append({SourceTrouble::Kind::Empty, file.path});
    }
    return mail;
}

std::optional<RawMail> MailSource::wholeFile(const File &file)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_troubles.append({SourceTrouble::Kind::Unreadable, file.path});
        return std::nullopt;
    }
    RawMail mail;
    mail.origin = file.path;
    mail.raw = device.read(file.size <= LargestMail ? file.size : LargestHead);
    mail.size = mail.raw.size();
    if (file.size > LargestMail) {
        Sha256 hash;
        hash.add(mail.raw);
        for (QByteArray block = device.read(Block); !block.isEmpty(); block = device.read(Block)) {
            hash.add(block);
            mail.size += block.size();
        }
        mail.wholeHash = hash.result();
    }
    mail.offset = file.size;
    if (device.error() != QFileDevice::NoError || mail.raw.isEmpty()) {
        m_troubles.append({SourceTrouble::Kind::Unreadable, file.path});
        return std::nullopt;
    }
    return mail;
}

} // namespace Earshot
