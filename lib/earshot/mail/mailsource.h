// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/mail/rawmail.h"

#include <memory>
#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace Earshot
{

/// What kind of files hold the mails.
enum class MailSourceKind {
    Mbox = 0, ///< files with many mails each; of a folder, the files that begin with a From_ line
    Maildir = 1, ///< folders with new and cur, and those inside them (".Sent", "Work/2025")
    Eml = 2, ///< files with one mail each; of a folder, its *.eml and *.msg at any depth
};

/// Something named as a source that gave no mail.
struct SourceTrouble {
    enum class Kind {
        Missing, ///< there is no such file or folder
        Unreadable, ///< it may not or cannot be read
        Empty, ///< it has no bytes
        Packed, ///< it is an archive (zip, gzip, …), to be unpacked first
        NoMail, ///< it is a folder without any mail in it
    };
    Kind kind = Kind::Missing;
    QString path;

    bool operator==(const SourceTrouble &) const = default;
};

/// Yields the mails of files and folders one by one, in a fixed order (by path), each unchanged. Reads ahead nothing
/// but file names. One thread at a time.
class MailSource
{
public:
    /// \a paths as the person named them. The lists of folders are read here.
    MailSource(MailSourceKind kind, const QStringList &paths);
    ~MailSource();
    MailSource(const MailSource &) = delete;
    MailSource &operator=(const MailSource &) = delete;

    /// Goes on behind the mail that had this origin and offset. False when the file is not among the sources or has
    /// become shorter: then everything is read again from the start.
    bool resumeAfter(const QString &origin, qint64 offset);

    /// The next mail; empty when there is none left. What could not be read is in troubles() and never stops the rest.
    std::optional<RawMail> next();

    qint64 totalBytes() const { return m_totalBytes; }
    /// Bytes behind the last mail, for progress; reaches totalBytes() at the end.
    qint64 doneBytes() const { return m_doneBytes + m_doneInFile; }
    const QList<SourceTrouble> &troubles() const { return m_troubles; }

private:
    struct File {
        QString path;
        qint64 size;
    };
    struct OpenMbox;
    void collect(const QString &path);
    void add(const QString &path);
    void addMaildir(const QString &folder);
    std::optional<RawMail> nextOfMbox(const File &file);
    std::optional<RawMail> wholeFile(const File &file);
    void leaveFile(const File &file);

    MailSourceKind m_kind;
    QList<File> m_files;
    qsizetype m_at = 0;
    qint64 m_from = 0; ///< where the file at m_at is to be resumed
    std::unique_ptr<OpenMbox> m_mbox;
    QList<SourceTrouble> m_troubles;
    qint64 m_totalBytes = 0;
    qint64 m_doneBytes = 0;
    qint64 m_doneInFile = 0;
};

} // namespace Earshot
