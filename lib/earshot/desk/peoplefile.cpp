// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/peoplefile.h"

#include "earshot/domain/mailaddress.h"
#include "earshot/domain/phonenumber.h"
#include "earshot/mail/charset.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

using Encoding = PeopleShape::Encoding;
using Trouble = PeopleShape::Trouble;

constexpr qint64 pieceSize = 64 * 1024;
constexpr qint64 longestCardLine = 1'000'000;
constexpr int rowsShown = 5;

bool isNoText(const QByteArray &beginning)
{
    for (const char *start :
        {"PK\x03\x04", "%PDF", "\xD0\xCF\x11\xE0", "\x89PNG", "GIF8", "\xFF\xD8\xFF", "\x1F\x8B", "{\\rtf"}) {
        if (beginning.startsWith(start))
            return true;
    }
    return false;
}

/// By its mark, else by where the zeros stand; UTF-8 if all of it is that.
Encoding encodingOf(QFile &file)
{
    const QByteArray beginning = file.peek(4096);
    if (beginning.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (beginning.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    int even = 0;
    int odd = 0;
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        if (beginning[i] == 0)
            ++(i % 2 ? odd : even);
    }
    if (odd > beginning.size() / 3)
        return Encoding::Utf16LittleEndian;
    if (even > beginning.size() / 3)
        return Encoding::Utf16BigEndian;
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!file.atEnd() && !decoder.hasError()) {
        const QString text = decoder.decode(file.read(pieceSize * 16));
        Q_UNUSED(text)
    }
    const bool isUtf8 = !decoder.hasError();
    file.seek(0);
    return isUtf8 ? Encoding::Utf8 : Encoding::Western;
}

/// Text has next to no control characters.
bool isBinary(const QByteArray &beginning, Encoding encoding)
{
    if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian)
        return false;
    const auto controls = std::count_if(beginning.begin(), beginning.end(),
        [](char c) { return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v'; });
    return controls > 3 && controls * 50 > beginning.size();
}

QStringDecoder decoderFor(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case Encoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case Encoding::Utf8:
    case Encoding::Western:
        break;
    }
    return QStringDecoder(QStringDecoder::Utf8);
}

bool isNumberLike(const QString &cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 6 && digits * 2 > cell.size() && PhoneNumber::parse(cell);
}

/// For a table whose first line is already somebody.
QList<PersonColumn> columnsByContent(const QStringList &row)
{
    QList<PersonColumn> columns;
    bool hasName = false;
    for (const QString &cell : row) {
        PersonColumn column;
        if (cell.contains(u'@'))
            column.field = PersonField::Address;
        else if (isNumberLike(cell))
            column.field = PersonField::Phone;
        else if (!hasName && !cell.isEmpty())
            column.field = PersonField::Name;
        hasName = hasName || column.field == PersonField::Name;
        columns << column;
    }
    return columns;
}

/// A heading may say anything ("Post"); a column with nothing but addresses in it says enough.
bool isAddressColumn(const QList<QStringList> &rows, qsizetype column)
{
    int addresses = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        if (!cell.isEmpty() && !MailAddress{{}, cell}.isValid())
            return false;
        addresses += !cell.isEmpty();
    }
    return addresses > 0;
}

void lookAtTable(PeopleShape &shape, QFile &file)
{
    QStringDecoder decoder = decoderFor(shape.encoding);
    const QByteArray bytes = file.read(pieceSize);
    const QString beginning
        = shape.encoding == Encoding::Western ? decodedText(bytes, "windows-1252") : QString(decoder.decode(bytes));
    shape.separator = csvSeparator(beginning);
    CsvReader reader(shape.separator);
    reader.add(beginning);
    if (bytes.size() < pieceSize)
        reader.finish();
    QList<QStringList> rows;
    while (rows.size() <= rowsShown) {
        const auto row = reader.next();
        if (!row)
            break;
        rows << row->cells;
    }
    const QStringList first = rows.value(0);
    shape.columns = guessedColumns(first);
    shape.hasHeadings = std::any_of(shape.columns.begin(), shape.columns.end(), [](const PersonColumn &column) {
        return column.field != PersonField::Nothing;
    }) && std::none_of(first.begin(), first.end(), [](const QString &cell) { return cell.contains(u'@'); });
    if (shape.hasHeadings) {
        shape.headings = first;
        rows.removeFirst();
        for (qsizetype i = 0; i < shape.columns.size(); ++i) {
            if (shape.columns.at(i).field == PersonField::Nothing && isAddressColumn(rows, i))
                shape.columns[i].field = PersonField::Address;
        }
    } else {
        shape.columns = columnsByContent(first);
        for (qsizetype i = 0; i < first.size(); ++i)
            shape.headings << QString::number(i + 1);
    }
    shape.firstRows = rows.mid(0, rowsShown);
    if (first.isEmpty())
        shape.trouble = Trouble::Empty;
}

void lookAtCards(PeopleShape &shape, const QString &path)
{
    PeopleFile file(path, shape, {});
    while (shape.firstRows.size() < rowsShown) {
        const auto person = file.next();
        if (!person)
            break;
        const Customer &customer = person->customer;
        shape.firstRows << QStringList{customer.name, customer.addresses.value(0),
            customer.phones.isEmpty() ? QString() : customer.phones.first().number, person->organisation};
    }
    if (shape.firstRows.isEmpty())
        shape.trouble = Trouble::Empty;
}

} // namespace

PeopleShape peopleShapeOf(const QString &path)
{
    PeopleShape shape;
    QFile file(path);
    const auto failed = [&shape](Trouble trouble) {
        shape.trouble = trouble;
        return shape;
    };
    if (!QFileInfo::exists(path))
        return failed(Trouble::Missing);
    if (QFileInfo(path).isDir())
        return failed(Trouble::Folder);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Trouble::Unreadable);
    shape.size = file.size();
    if (shape.size == 0)
        return failed(Trouble::Empty);
    if (isNoText(file.peek(16)))
        return failed(Trouble::NoText);
    shape.encoding = encodingOf(file);
    if (isBinary(file.peek(4096), shape.encoding))
        return failed(Trouble::NoText);
    QByteArray beginning = file.peek(4096);
    beginning.replace('\0', QByteArray()); // of UTF-16
    if (beginning.toUpper().contains("BEGIN:VCARD")) {
        shape.format = PeopleShape::Format::Cards;
        lookAtCards(shape, path);
    } else {
        lookAtTable(shape, file);
    }
    return shape;
}

PeopleFile::PeopleFile(const QString &path, const PeopleShape &shape, const QList<PersonColumn> &columns)
    : m_file(path)
    , m_shape(shape)
    , m_columns(columns)
    , m_decoder(decoderFor(shape.encoding))
    , m_table(shape.separator)
    , m_isPastHeadings(!shape.hasHeadings)
{
    m_atEnd = !m_file.open(QIODevice::ReadOnly);
}

std::optional<PersonRead> PeopleFile::next()
{
    std::optional<PersonRead> person = m_shape.format == PeopleShape::Format::Cards ? nextOfCards() : nextOfTable();
    if (person)
        tidy(*person);
    return person;
}

std::optional<PersonRead> PeopleFile::nextOfTable()
{
    for (;;) {
        const auto row = m_table.next();
        if (!row) {
            if (!readPiece())
                return {};
            continue;
        }
        if (!std::exchange(m_isPastHeadings, true))
            continue;
        PersonRead person = personOf(row->cells, m_columns);
        person.line = row->line;
        if (row->hasOpenQuote)
            person.faults.prepend(
                PersonFault{PersonFault::Kind::OpenQuote, row->cells.join(m_shape.separator).left(80)});
        return person;
    }
}

bool PeopleFile::readPiece()
{
    if (m_atEnd)
        return false;
    QByteArray bytes = m_file.read(pieceSize);
    if (bytes.isEmpty()) {
        m_atEnd = true;
        m_table.finish();
        return true;
    }
    if (m_shape.encoding != Encoding::Western) {
        m_table.add(QString(m_decoder.decode(bytes)));
        return true;
    }
    if (std::exchange(m_heldReturn, false))
        bytes.prepend('\r');
    if (bytes.endsWith('\r') && !m_file.atEnd()) {
        bytes.chop(1);
        m_heldReturn = true;
    }
    m_table.add(decodedText(bytes, "windows-1252"));
    return true;
}

/// Each property of a card may have a charset of its own, so that only UTF-16 is decoded here.
QByteArray PeopleFile::readLine()
{
    if (m_shape.encoding == Encoding::Utf8 || m_shape.encoding == Encoding::Western)
        return m_file.readLine(longestCardLine);
    while (!m_wide.contains('\n') && m_wide.size() < longestCardLine && !m_file.atEnd())
        m_wide += QString(m_decoder.decode(m_file.read(pieceSize))).toUtf8();
    const qsizetype end = m_wide.indexOf('\n');
    const QByteArray line = end < 0 ? m_wide : m_wide.first(end + 1);
    m_wide.remove(0, line.size());
    return line;
}

std::optional<PersonRead> PeopleFile::nextOfCards()
{
    while (!m_atEnd) {
        QByteArray line = readLine();
        m_atEnd = line.isEmpty();
        if (line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        const auto card = m_atEnd ? m_cards.finish() : m_cards.add(line);
        if (card && !card->isEmpty())
            return personOf(*card);
    }
    return {};
}

} // namespace Earshot
