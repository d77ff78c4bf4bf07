// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/parameters.h"

#include "earshot/mail/charset.h"
#include "earshot/mail/encodedwords.h"

#include <optional>

#include <QMap>

namespace Earshot
{

namespace
{

constexpr int MostParameters = 1000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct Parameter {
    QByteArray name; ///< in lower case
    QByteArray value; ///< without quotes
};

/// Reads one parameter after the other, from behind the first semicolon on.
class Reader
{
public:
    explicit Reader(QByteArrayView header)
        : m_header(header)
    {
        skipTo(';');
    }

    std::optional<Parameter> next()
    {
        while (m_at < m_header.size() && (m_header[m_at] == ';' || isBlank(m_header[m_at])))
            ++m_at;
        const qsizetype begin = m_at;
        while (m_at < m_header.size() && m_header[m_at] != '=' && m_header[m_at] != ';')
            ++m_at;
        if (m_at == m_header.size())
            return {};
        Parameter parameter{m_header.sliced(begin, m_at - begin).toByteArray().trimmed().toLower(), {}};
        if (m_header[m_at] == '=') {
            do {
                ++m_at;
            } while (m_at < m_header.size() && isBlank(m_header[m_at]));
            parameter.value = value();
        }
        return parameter;
    }

private:
    void skipTo(char c)
    {
        const qsizetype found = m_header.indexOf(c, m_at);
        m_at = found < 0 ? m_header.size() : found;
    }

    QByteArray value()
    {
        const qsizetype begin = m_at;
        if (m_at == m_header.size() || m_header[m_at] != '"') {
            skipTo(';');
            return m_header.sliced(begin, m_at - begin).toByteArray().trimmed();
        }
        QByteArray text;
        for (++m_at; m_at < m_header.size() && m_header[m_at] != '"'; ++m_at) {
            const char c = m_header[m_at];
            if (c == '\\' && m_at + 1 < m_header.size() && (m_header[m_at + 1] == '"' || m_header[m_at + 1] == '\\'))
                text += m_header[++m_at]; // other backslashes are those of paths, which nobody escapes
            else if (c != '\r' && c != '\n')
                text += c;
        }
        skipTo(';');
        return text;
    }

    QByteArrayView m_header;
    qsizetype m_at = 0;
};

struct Piece {
    QByteArray value;
    bool isCoded = false; ///< in percents; the first piece names the charset
};

QString joined(const QMap<int, Piece> &pieces)
{
    QByteArray charset;
    QByteArray bytes;
    for (int i = 0; pieces.contains(i); ++i) {
        Piece piece = pieces.value(i);
        const qsizetype language = i == 0 && piece.isCoded ? piece.value.indexOf('\'') : -1;
        const qsizetype text = language < 0 ? -1 : piece.value.indexOf('\'', language + 1);
        if (text >= 0) {
            charset = piece.value.first(language);
            piece.value.remove(0, text + 1);
        }
        bytes += piece.isCoded ? QByteArray::fromPercentEncoding(piece.value) : piece.value;
    }
    return decodedText(bytes, charset);
}

} // namespace

QString parameterText(QByteArrayView header, QByteArrayView name)
{
    std::optional<QByteArray> plain;
    QMap<int, Piece> pieces;
    Reader reader(header);
    for (int i = 0; i < MostParameters; ++i) {
        const std::optional<Parameter> parameter = reader.next();
        if (!parameter)
            break;
        if (parameter->name == name && !plain)
            plain = parameter->value;
        if (!parameter->name.startsWith(name) || !parameter->name.sliced(name.size()).startsWith('*'))
            continue;
        QByteArray number = parameter->name.sliced(name.size() + 1);
        const bool isWhole = number.isEmpty(); // name*=
        const bool isCoded = isWhole || number.endsWith('*');
        if (number.endsWith('*'))
            number.chop(1);
        bool isNumber = isWhole;
        const int position = isWhole ? 0 : number.toInt(&isNumber);
        if (isNumber && !pieces.contains(position))
            pieces.insert(position, {parameter->value, isCoded});
    }
    const QString text = joined(pieces);
    return text.isEmpty() && plain ? textWithWords(*plain) : text;
}

} // namespace Earshot
