// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/codeblocks.h"

#include "conversation/codelines.h"

#include <QHash>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

struct Line {
    qsizetype begin = 0;
    qsizetype end = 0; ///< without the line end
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        lines << Line{begin, end};
        begin = end + 1;
    }
    return lines;
}

/// Looks for blocks from one line on. What is looked at twice comes out of a budget, so that no text is read more than
/// a few times, whatever it is made of.
class Finder
{
public:
    explicit Finder(const QString &text)
        : m_text(text)
        , m_lines(linesOf(text))
        , m_budget(text.size() * 4 + 1000)
    {
    }

    QList<CodeBlock> find()
    {
        QList<CodeBlock> blocks;
        for (qsizetype at = 0; at < m_lines.size();) {
            const qsizetype next = takeFence(at, blocks);
            if (next > at) {
                at = next;
                continue;
            }
            CodeKind kind = CodeKind::Plain;
            const qsizetype count = m_budget > 0 ? detected(at, &kind) : 0;
            if (count == 0) {
                ++at;
                continue;
            }
            add(blocks, at, at + count, at, at + count, kind, {});
            at += count;
        }
        return blocks;
    }

private:
    QStringView line(qsizetype at) const
    {
        return QStringView(m_text).sliced(m_lines.at(at).begin, m_lines.at(at).end - m_lines.at(at).begin);
    }

    void add(QList<CodeBlock> &blocks, qsizetype begin, qsizetype end, qsizetype outerBegin, qsizetype outerEnd,
        CodeKind kind, const QString &language) const
    {
        if (begin >= end)
            return;
        blocks << CodeBlock{m_lines.at(begin).begin, m_lines.at(end - 1).end, m_lines.at(outerBegin).begin,
            m_lines.at(outerEnd - 1).end, kind, language};
    }

    /// The line after a fenced block that begins here, or `at` when none does. A fence that is never closed is none.
    qsizetype takeFence(qsizetype at, QList<CodeBlock> &blocks)
    {
        const QStringView opening = line(at).trimmed();
        const QChar mark = opening.isEmpty() ? QChar() : opening.front();
        if ((mark != u'`' && mark != u'~') || !opening.startsWith(QString(3, mark)))
            return at;
        qsizetype marks = 0;
        while (marks < opening.size() && opening.at(marks) == mark)
            ++marks;
        const QString language = opening.sliced(marks).trimmed().left(40).toString().toLower();
        if (language.contains(mark))
            return at;
        for (qsizetype end = at + 1; end < m_lines.size() && m_budget > 0; ++end) {
            const QStringView here = line(end).trimmed();
            m_budget -= here.size() + 1;
            if (here.size() < marks || here.count(mark) != here.size())
                continue;
            add(blocks, at + 1, end, at, end + 1, kindOfFence(language, at + 1, end), language);
            return end + 1;
        }
        return at;
    }

    CodeKind kindOfFence(const QString &language, qsizetype begin, qsizetype end)
    {
        if (language == u"log")
            return CodeKind::Log;
        if (!language.isEmpty())
            return CodeKind::Named;
        CodeKind kind = CodeKind::Plain;
        return begin < end && detected(begin, &kind) == end - begin ? kind : CodeKind::Plain;
    }

    qsizetype detected(qsizetype at, CodeKind *kind)
    {
        const auto at_ = [this, at](qsizetype ahead) -> std::optional<QStringView> {
            if (at + ahead >= m_lines.size() || (ahead > 0 && m_budget <= 0))
                return {};
            const QStringView text = line(at + ahead);
            m_budget -= ahead > 0 ? text.size() + 1 : 0;
            return text;
        };
        return CodeLines(at_).block(kind);
    }

    const QString &m_text;
    QList<Line> m_lines;
    qsizetype m_budget;
};

} // namespace

QList<CodeBlock> findCode(const QString &text)
{
    return Finder(text).find();
}

CodeKind codeKindOf(const QString &fileName, const QString &text)
{
    static const QHash<QString, CodeKind> byEnding{
        {u"log"_s, CodeKind::Log},
        {u"json"_s, CodeKind::Json},
        {u"xml"_s, CodeKind::Xml},
        {u"html"_s, CodeKind::Xml},
        {u"svg"_s, CodeKind::Xml},
        {u"yaml"_s, CodeKind::Yaml},
        {u"yml"_s, CodeKind::Yaml},
        {u"diff"_s, CodeKind::Diff},
        {u"patch"_s, CodeKind::Diff},
        {u"sh"_s, CodeKind::Shell},
        {u"ini"_s, CodeKind::Config},
        {u"conf"_s, CodeKind::Config},
        {u"cfg"_s, CodeKind::Config},
        {u"properties"_s, CodeKind::Config},
    };
    const QString ending = fileName.section(u'.', -1).toLower();
    if (const auto known = byEnding.constFind(ending); known != byEnding.cend() && fileName.contains(u'.'))
        return *known;
    const QList<CodeBlock> blocks = findCode(text.left(4000));
    return !blocks.isEmpty() && blocks.first().begin == 0 ? blocks.first().kind : CodeKind::Plain;
}

LogLevel logLevel(QStringView line)
{
    // The level stands near the front; what the message says further on ("error=0") is no level.
    const QStringView front = line.first(qMin<qsizetype>(line.size(), 80));
    qsizetype at = 0;
    while (at < front.size()) {
        while (at < front.size() && !front.at(at).isLetter())
            ++at;
        qsizetype end = at;
        while (end < front.size() && front.at(end).isLetter())
            ++end;
        const QStringView word = front.sliced(at, end - at);
        at = end;
        if (end < front.size() && front.at(end) == u'=')
            continue;
        const auto is = [word](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
        const bool shouted = word.size() > 1 && word.toString() == word.toString().toUpper();
        const bool bracketed = end < front.size() && (front.at(end) == u']' || front.at(end) == u':');
        if (!shouted && !bracketed)
            continue;
        if (is("error"_L1) || is("err"_L1) || is("fatal"_L1) || is("critical"_L1) || is("crit"_L1) || is("severe"_L1)
            || is("panic"_L1) || is("emerg"_L1) || is("alert"_L1))
            return LogLevel::Error;
        if (is("warn"_L1) || is("warning"_L1))
            return LogLevel::Warning;
        if (is("info"_L1) || is("debug"_L1) || is("trace"_L1) || is("notice"_L1) || is("verbose"_L1))
            return LogLevel::Info;
    }
    return LogLevel::None;
}

} // namespace Earshot
