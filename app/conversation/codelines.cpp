// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/codelines.h"

#include <algorithm>
#include <array>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostLines = 5000;

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

/// Length of a plain identifier ("server.port") at the front; 0 when there is none.
qsizetype nameLength(QStringView text)
{
    if (text.isEmpty() || !isNameStart(text.front()))
        return 0;
    qsizetype length = 1;
    while (length < text.size() && isNamePart(text.at(length)))
        ++length;
    return length;
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    return end - at;
}

/// "07:41:02" at the place; seconds are what tells a log from an appointment.
bool isClockAt(QStringView text, qsizetype at)
{
    return text.size() >= at + 8 && digitsAt(text, at) == 2 && text.at(at + 2) == u':' && digitsAt(text, at + 3) == 2
        && text.at(at + 5) == u':' && digitsAt(text, at + 6) >= 2;
}

bool isDateAt(QStringView text, qsizetype at)
{
    return text.size() >= at + 10 && digitsAt(text, at) == 4 && (text.at(at + 4) == u'-' || text.at(at + 4) == u'/')
        && digitsAt(text, at + 5) == 2 && digitsAt(text, at + 8) >= 2;
}

bool isMonthAt(QStringView text)
{
    static constexpr std::array months{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1, "Jul"_L1, "Aug"_L1,
        "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    return text.size() > 15 && text.at(3) == u' '
        && std::any_of(months.begin(), months.end(), [text](auto month) { return text.startsWith(month); })
        && isClockAt(text, 7);
}

bool isLogLine(QStringView line)
{
    qsizetype at = 0;
    if (!line.isEmpty() && (line.front() == u'[' || line.front() == u'('))
        at = 1;
    if (isMonthAt(line.sliced(at)))
        return true;
    if (isDateAt(line, at))
        return line.size() > at + 19 && isClockAt(line, at + 11);
    return isClockAt(line, at) && line.size() > at + 9;
}

bool isFrameLine(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.startsWith(u"at ") && (text.contains(u'(') || text.contains(u':')) && indentOf(line) > 0)
        return true;
    if (text.startsWith(u"File \"") && text.contains(u"\", line "))
        return true;
    if (text.startsWith(u"Caused by: ") || (text.startsWith(u"... ") && text.endsWith(u" more")))
        return true;
    return text.size() > 2 && text.front() == u'#' && text.at(1).isDigit() && text.contains(u" in ");
}

bool isTraceHead(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.startsWith(u"Traceback (most recent call last)") || text.startsWith(u"Exception in thread ")
        || text.startsWith(u"Unhandled exception") || (text.startsWith(u"goroutine ") && text.endsWith(u":"))
        || (text.startsWith(u"thread '") && text.contains(u"panicked at")))
        return true;
    // "java.io.IOException: Broken pipe": a class name with a dot or the word itself, then the message.
    const qsizetype name = nameLength(text);
    const QStringView type = text.first(name);
    return name > 0 && (name == text.size() || text.at(name) == u':')
        && (type.endsWith(u"Exception") || type.endsWith(u"Error"));
}

bool isDiffHead(QStringView line)
{
    return line.startsWith(u"diff --git ") || line.startsWith(u"--- ") || line.startsWith(u"@@ -");
}

bool isPrompt(QStringView line)
{
    if (line.startsWith(u"$ ") || line.startsWith(u"PS C:\\"))
        return line.size() > 3;
    if (line.size() > 3 && line.at(0).isLetter() && line.sliced(1).startsWith(u":\\")) {
        const qsizetype end = line.indexOf(u'>');
        return end > 0 && end + 1 < line.size();
    }
    // root@host:/etc#
    const qsizetype at = nameLength(line);
    if (at == 0 || at >= line.size() || line.at(at) != u'@')
        return false;
    const qsizetype host = nameLength(line.sliced(at + 1));
    const qsizetype colon = at + 1 + host;
    if (host == 0 || colon >= line.size() || line.at(colon) != u':')
        return false;
    const QStringView rest = line.sliced(colon, qMin<qsizetype>(80, line.size() - colon));
    return rest.contains(u"$ ") || rest.contains(u"# ");
}

bool isTag(QStringView text)
{
    if (text.size() < 3 || text.front() != u'<')
        return false;
    const QStringView inner = text.sliced(text.at(1) == u'/' ? 2 : 1);
    const qsizetype name = nameLength(inner);
    if (name == 0 || name == inner.size())
        return text.startsWith(u"<?xml") || text.startsWith(u"<!--");
    // <https://…> and <dana@example.org> are addresses, not elements.
    const QChar after = inner.at(name);
    if (after == u'>' || after == u' ')
        return text.contains(u'>');
    if (after == u'/')
        return inner.sliced(name).startsWith(u"/>");
    return after == u':' && !inner.sliced(name).startsWith(u"://") && nameLength(inner.sliced(name + 1)) > 0
        && !inner.startsWith(u"mailto") && !inner.startsWith(u"tel");
}

/// "key: value" or "key:" with a key that is an identifier; -1 when it is not, else its indentation.
qsizetype yamlIndent(QStringView line)
{
    const qsizetype indent = indentOf(line);
    QStringView text = line.sliced(indent);
    if (text.startsWith(u"- "))
        text = text.sliced(2);
    const qsizetype name = nameLength(text);
    if (name == 0 || name >= text.size() || text.at(name) != u':')
        return -1;
    return name + 1 == text.size() || text.at(name + 1) == u' ' ? indent : -1;
}

bool isSetting(QStringView line)
{
    const QStringView text = line.trimmed();
    const qsizetype name = nameLength(text);
    const QStringView rest = text.sliced(name).trimmed();
    return name > 1 && rest.startsWith(u'=') && !rest.startsWith(u"==");
}

} // namespace

qsizetype CodeLines::block(CodeKind *kind) const
{
    struct Way {
        qsizetype (CodeLines::*of)() const;
        CodeKind kind;
    };
    static constexpr std::array ways{
        Way{&CodeLines::diff, CodeKind::Diff},
        Way{&CodeLines::stackTrace, CodeKind::StackTrace},
        Way{&CodeLines::log, CodeKind::Log},
        Way{&CodeLines::json, CodeKind::Json},
        Way{&CodeLines::xml, CodeKind::Xml},
        Way{&CodeLines::config, CodeKind::Config},
        Way{&CodeLines::yaml, CodeKind::Yaml},
        Way{&CodeLines::shell, CodeKind::Shell},
    };
    const auto first = m_line(0);
    if (!first || first->trimmed().isEmpty())
        return 0;
    for (const Way &way : ways) {
        if (const qsizetype lines = (this->*way.of)(); lines > 0) {
            *kind = way.kind;
            return lines;
        }
    }
    return 0;
}

qsizetype CodeLines::diff() const
{
    if (!isDiffHead(*m_line(0)))
        return 0;
    bool hunk = false;
    bool names = false;
    qsizetype n = 0;
    for (; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line)
            break;
        hunk = hunk || line->startsWith(u"@@ -");
        names = names || line->startsWith(u"+++ ");
        const bool belongs = line->isEmpty() ? false
                                             : QStringView(u"+- @\\").contains(line->front()) || isDiffHead(*line)
                || line->startsWith(u"index ") || line->startsWith(u"new file ") || line->startsWith(u"deleted file ")
                || line->startsWith(u"similarity ") || line->startsWith(u"rename ");
        if (!belongs)
            break;
    }
    return hunk && (names || m_line(0)->startsWith(u"@@ -")) && n > 1 ? n : 0;
}

qsizetype CodeLines::stackTrace() const
{
    if (!isTraceHead(*m_line(0)))
        return 0;
    const bool python = m_line(0)->trimmed().startsWith(u"Traceback");
    qsizetype frames = 0;
    qsizetype n = 1;
    for (; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line || line->trimmed().isEmpty())
            break;
        if (isFrameLine(*line)) {
            ++frames;
        } else if (python && indentOf(*line) == 0) {
            ++n; // the last line of a Python trace names the error
            break;
        } else if (indentOf(*line) == 0 && !isTraceHead(*line)) {
            break;
        }
    }
    return frames > 0 ? n : 0;
}

qsizetype CodeLines::log() const
{
    if (!isLogLine(*m_line(0)))
        return 0;
    qsizetype dated = 1;
    qsizetype n = 1;
    for (; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line || line->trimmed().isEmpty())
            break;
        if (isLogLine(*line))
            ++dated;
        else if (indentOf(*line) == 0 && !isFrameLine(*line) && !isTraceHead(*line))
            break;
    }
    return dated > 1 || n > 1 || logLevel(*m_line(0)) != LogLevel::None ? n : 0;
}

qsizetype CodeLines::json() const
{
    const QStringView first = m_line(0)->trimmed();
    if (first.front() != u'{' && first.front() != u'[')
        return 0;
    qsizetype depth = 0;
    bool inString = false;
    bool keyed = false;
    QChar before;
    for (qsizetype n = 0; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line)
            return 0;
        for (qsizetype i = 0; i < line->size(); ++i) {
            const QChar c = line->at(i);
            if (inString) {
                if (c == u'\\')
                    ++i;
                else if (c == u'"')
                    inString = false;
            } else if (c == u'"') {
                inString = true;
            } else if (c == u'{' || c == u'[') {
                ++depth;
            } else if (c == u'}' || c == u']') {
                --depth;
            } else if (c == u':') {
                keyed = keyed || before == u'"';
            }
            if (!c.isSpace())
                before = c;
        }
        if (inString) // no string of JSON goes over a line's end
            return 0;
        if (depth <= 0)
            return keyed ? n + 1 : 0;
    }
    return 0;
}

qsizetype CodeLines::xml() const
{
    if (!isTag(m_line(0)->trimmed()))
        return 0;
    qsizetype n = 1;
    qsizetype tags = m_line(0)->count(u'<');
    for (; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line || line->trimmed().isEmpty())
            break;
        if (line->trimmed().front() == u'<')
            tags += line->count(u'<');
        else if (indentOf(*line) == 0)
            break;
    }
    return tags > 1 && (n > 1 || tags > 3) ? n : 0;
}

qsizetype CodeLines::yaml() const
{
    if (yamlIndent(*m_line(0)) != 0 && m_line(0)->trimmed() != u"---")
        return 0;
    bool nested = false;
    qsizetype keys = 0;
    qsizetype n = 0;
    for (; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line || line->trimmed().isEmpty())
            break;
        const qsizetype indent = yamlIndent(*line);
        const QStringView text = line->trimmed();
        if (indent >= 0)
            ++keys;
        else if (!text.startsWith(u"- ") && !text.startsWith(u'#') && text != u"---")
            break;
        nested = nested || indent > 0 || (text.startsWith(u"- ") && indentOf(*line) > 0);
    }
    return keys >= 2 && n >= 3 && nested ? n : 0;
}

qsizetype CodeLines::config() const
{
    const QStringView first = m_line(0)->trimmed();
    const bool section = first.startsWith(u'[') && first.endsWith(u']') && first.size() > 2;
    if (!section && !isSetting(first))
        return 0;
    qsizetype settings = 0;
    qsizetype n = 0;
    for (; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line)
            break;
        const QStringView text = line->trimmed();
        if (isSetting(text))
            ++settings;
        else if (!(text.startsWith(u'[') && text.endsWith(u']')) && !text.startsWith(u'#') && !text.startsWith(u';'))
            break;
    }
    return settings >= (section ? 1 : 3) ? n : 0;
}

qsizetype CodeLines::shell() const
{
    if (!isPrompt(*m_line(0)))
        return 0;
    qsizetype n = 1;
    for (; n < MostLines; ++n) {
        const auto line = m_line(n);
        if (!line || line->trimmed().isEmpty())
            break;
    }
    return n;
}

} // namespace Earshot
