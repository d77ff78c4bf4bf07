// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/vcardreader.h"

#include "earshot/mail/charset.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 256'000;
constexpr qsizetype mostProperties = 1'000; ///< of a card

/// The colon that ends name and parameters; one inside a quoted parameter does not.
qsizetype colonOf(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        quoted = line[at] == '"' ? !quoted : quoted;
        if (line[at] == ':' && !quoted)
            return at;
    }
    return -1;
}

bool isBinary(const QByteArray &line)
{
    static constexpr std::array names{"PHOTO", "LOGO", "SOUND", "KEY"};
    const QByteArray head = line.left(60).toUpper();
    const auto end = std::find_if(head.begin(), head.end(), [](char sign) { return sign == ':' || sign == ';'; });
    const QByteArray name = head.first(end - head.begin());
    return std::any_of(names.begin(), names.end(),
        [&name](const char *each) { return name == each || name.endsWith(QByteArray(QByteArray(".") + each)); });
}

bool isQuotedPrintable(const QByteArray &line)
{
    return line.left(200).toUpper().contains("QUOTED-PRINTABLE");
}

std::optional<VCardProperty> propertyOf(const QByteArray &line, qint64 number)
{
    const qsizetype colon = colonOf(line);
    if (colon < 0)
        return {};
    const QString head = QString::fromUtf8(line.first(colon));
    VCardProperty property;
    property.line = number;
    property.name = head.section(u';', 0, 0).section(u'.', -1).trimmed().toUpper();
    const qsizetype label = head.indexOf("X-EARSHOT-LABEL="_L1, 0, Qt::CaseInsensitive);
    if (label >= 0)
        property.label = head.mid(label + 16).section(u'"', 1, 1);
    QString words = head.section(u';', 1).toLower().remove(u'"');
    words.replace(u',', u';').replace(u'=', u';');
    property.parameters = words.split(u';', Qt::SkipEmptyParts);
    QByteArray value = line.sliced(colon + 1);
    if (property.has(u"quoted-printable"))
        value = QByteArray::fromPercentEncoding(value, '=');
    const qsizetype charset = property.parameters.indexOf(u"charset"_s);
    property.value = decodedText(value, charset < 0 ? QByteArray() : property.parameters.value(charset + 1).toLatin1());
    return property;
}

} // namespace

// RFC 6350 section 3.2: a line that begins with space goes on. vCard 2.1 ends a quoted-printable line with "=".
std::optional<VCardProperty> VCardLines::add(QByteArray line)
{
    ++m_count;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const bool isSoft = m_line.endsWith('=') && isQuotedPrintable(m_line);
    if (isSoft || (m_count > 1 && (line.startsWith(' ') || line.startsWith('\t')))) {
        if (isSoft)
            m_line.chop(1);
        if (!m_isSkipped && m_line.size() + line.size() <= longestLine)
            m_line += isSoft ? line : line.sliced(1);
        return {};
    }
    std::optional<VCardProperty> complete = finish();
    m_isSkipped = isBinary(line);
    m_line = m_isSkipped ? QByteArray() : line.left(longestLine);
    m_begin = m_count - 1;
    return complete;
}

std::optional<VCardProperty> VCardLines::finish()
{
    return propertyOf(std::exchange(m_line, QByteArray()), m_begin);
}

std::optional<QList<VCardProperty>> VCardReader::add(const QByteArray &line)
{
    return take(m_lines.add(line));
}

std::optional<QList<VCardProperty>> VCardReader::finish()
{
    if (auto card = take(m_lines.finish()))
        return card;
    return m_isInside && !m_card.isEmpty() ? std::optional(std::exchange(m_card, {})) : std::nullopt;
}

std::optional<QList<VCardProperty>> VCardReader::take(const std::optional<VCardProperty> &property)
{
    if (!property)
        return {};
    const bool isMark = property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
    if (isMark && (property->name == u"BEGIN" || property->name == u"END")) {
        const bool wasInside = std::exchange(m_isInside, property->name == u"BEGIN");
        QList<VCardProperty> card = std::exchange(m_card, {});
        if (m_isInside)
            m_card << *property; // where the card begins
        return wasInside ? std::optional(card) : std::nullopt;
    }
    if (m_isInside && m_card.size() < mostProperties)
        m_card << *property;
    return {};
}

QStringList vCardFields(const QString &value, QChar separator)
{
    QStringList fields{QString()};
    bool isEscaped = false;
    for (const QChar sign : value) {
        if (isEscaped) {
            fields.last() += sign == u'n' || sign == u'N' ? QChar(u'\n') : sign;
            isEscaped = false;
        } else if (sign == u'\\') {
            isEscaped = true;
        } else if (sign == separator) {
            fields << QString();
        } else {
            fields.last() += sign;
        }
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

QString vCardText(const QString &value)
{
    return vCardFields(value, QChar()).join(QString());
}

} // namespace Earshot
