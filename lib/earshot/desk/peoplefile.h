// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/csvreader.h"
#include "earshot/domain/person.h"
#include "earshot/mail/vcardreader.h"

#include <QFile>
#include <QStringDecoder>

namespace Earshot
{

/// What is in a file of people, as far as one must know it to say what its columns mean.
struct PeopleShape {
    enum class Format { Table, Cards };
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Western };
    enum class Trouble {
        None,
        Missing,
        Folder,
        Unreadable,
        Empty,
        NoText, ///< a workbook, a picture, …
    };

    Trouble trouble = Trouble::None;
    Format format = Format::Table;
    Encoding encoding = Encoding::Utf8;
    QChar separator = u',';
    bool hasHeadings = true; ///< of a table: its first line names the columns
    QStringList headings; ///< as they stand there, or "1", "2", …
    QList<PersonColumn> columns; ///< as guessed
    QList<QStringList> firstRows; ///< a few, to look at
    qint64 size = 0; ///< bytes
};

/// Looks through the whole file once, and reads its beginning. Any thread.
PeopleShape peopleShapeOf(const QString &path);

/// Reads people from a table (CSV) or from vCards, one after the other; never more than a piece of the file is in
/// memory. Any thread, one at a time.
class PeopleFile
{
public:
    /// `columns` are not needed for cards.
    PeopleFile(const QString &path, const PeopleShape &shape, const QList<PersonColumn> &columns);

    /// The next one; nothing at the end. Someone of whom nothing can be taken comes, too, with the fault.
    std::optional<PersonRead> next();
    qint64 doneBytes() const { return m_file.pos(); }

private:
    std::optional<PersonRead> nextOfTable();
    std::optional<PersonRead> nextOfCards();
    bool readPiece();
    QByteArray readLine();

    QFile m_file;
    PeopleShape m_shape;
    QList<PersonColumn> m_columns;
    QStringDecoder m_decoder;
    CsvReader m_table;
    VCardReader m_cards;
    QByteArray m_wide; ///< of UTF-16, decoded and not read yet
    bool m_heldReturn = false; ///< a piece ended between CR and LF
    bool m_atEnd = false;
    bool m_isPastHeadings = false;
};

/// One card as a person.
PersonRead personOf(const QList<VCardProperty> &card);

} // namespace Earshot
