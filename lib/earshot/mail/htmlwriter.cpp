// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmlwriter.h"

#include "earshot/mail/directions.h"

#include <algorithm>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCharacters = 200'000;
constexpr int mostElements = 20'000;
constexpr int largestSide = 1'600; // pixels

} // namespace

bool HtmlWriter::open(QLatin1StringView name, const QString &attributes)
{
    m_full = m_full || m_elements >= mostElements;
    if (m_full)
        return false;
    ++m_elements;
    m_html += u'<' + name + attributes + u'>';
    return true;
}

void HtmlWriter::close(QLatin1StringView name)
{
    m_html += "</"_L1 + name + u'>';
}

void HtmlWriter::text(QString text)
{
    text.removeIf([](QChar c) { return isHtmlControl(c) || turnsDirection(c); });
    if (m_characters + text.size() > mostCharacters) {
        m_full = true;
        text.truncate(mostCharacters - m_characters);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    m_characters += int(text.size());
    m_html += text.toHtmlEscaped();
}

void HtmlWriter::keepLineEnd(qsizetype begin)
{
    if (m_html.size() > begin && m_html[begin] == u'\n')
        m_html.insert(begin, u'\n');
}

bool isHtmlControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
}

int clampedNumber(const QString &text, int least, int most)
{
    qint64 value = 0;
    for (QChar c : text.trimmed()) {
        if (c < u'0' || c > u'9')
            break;
        value = std::min<qint64>(value * 10 + c.digitValue(), most);
    }
    return std::max(int(value), least);
}

QString alignAttribute(const QString &value)
{
    const QString side = value.trimmed().toLower();
    const bool known = side == "left"_L1 || side == "right"_L1 || side == "center"_L1 || side == "justify"_L1;
    return known ? QString(u" align=\""_s + side + u'"') : QString();
}

QString sideAttribute(QLatin1StringView name, const QString &value)
{
    const QString size = value.trimmed();
    if (size.isEmpty() || size.front() < u'0' || size.front() > u'9')
        return {};
    const bool percent = size.endsWith(u'%');
    const int number = clampedNumber(size, 1, percent ? 100 : largestSide);
    return u' ' + name + u"=\""_s + QString::number(number) + (percent ? u"%\""_s : u"\""_s);
}

} // namespace Earshot
