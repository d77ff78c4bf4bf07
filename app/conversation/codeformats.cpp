// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/codeformats.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "shell/theme.h"

namespace Earshot
{

using namespace Qt::StringLiterals;
namespace Syntax = KSyntaxHighlighting;

namespace
{

constexpr int MostFormatted = 200'000;
constexpr qsizetype LongestLine = 2'000; // some definitions are slow on endless lines

using Formats = QList<QTextLayout::FormatRange>;

QTextCharFormat inColor(const Theme &theme, Token token, bool strong = false)
{
    QTextCharFormat format;
    format.setForeground(theme.color(token));
    if (strong)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

void setFormats(const QTextBlock &block, const Formats &formats)
{
    block.layout()->setFormats(formats);
}

Syntax::Definition definitionOf(CodeKind kind, const QString &language, const QString &fileName)
{
    const auto named
        = [](const char16_t *name) { return syntaxRepository().definitionForName(QString::fromUtf16(name)); };
    switch (kind) {
    case CodeKind::Json:
        return named(u"JSON");
    case CodeKind::Xml:
        return named(u"XML");
    case CodeKind::Yaml:
        return named(u"YAML");
    case CodeKind::Config:
        return named(u"INI Files");
    case CodeKind::Shell:
        return named(u"Bash");
    case CodeKind::Named:
        break;
    default:
        return {};
    }
    if (language.isEmpty())
        return syntaxRepository().definitionForFileName(fileName);
    const Syntax::Definition byName = syntaxRepository().definitionForName(language);
    return byName.isValid() ? byName : syntaxRepository().definitionForFileName(u"x."_s + language);
}

class Highlighter final : public Syntax::AbstractHighlighter
{
public:
    Highlighter(const Syntax::Definition &definition, const Theme &theme)
        : m_theme(theme)
    {
        setDefinition(definition);
    }

    void format(QTextDocument &document)
    {
        Syntax::State state;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QString line = block.text();
            if (line.size() > LongestLine)
                continue;
            m_formats.clear();
            state = highlightLine(line, state);
            setFormats(block, m_formats);
        }
    }

protected:
    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        if (const auto token = tokenOf(format.textStyle()); token && length > 0)
            m_formats << QTextLayout::FormatRange{offset, length, inColor(m_theme, *token)};
    }

private:
    static std::optional<Token> tokenOf(Syntax::Theme::TextStyle style)
    {
        using Style = Syntax::Theme::TextStyle;
        switch (style) {
        case Style::Keyword:
        case Style::ControlFlow:
        case Style::Function:
        case Style::DataType:
        case Style::Attribute:
        case Style::BuiltIn:
        case Style::Extension:
        case Style::Preprocessor:
        case Style::Import:
            return Token::CodeKey;
        case Style::String:
        case Style::Char:
        case Style::VerbatimString:
        case Style::SpecialString:
        case Style::SpecialChar:
            return Token::CodeString;
        case Style::DecVal:
        case Style::BaseN:
        case Style::Float:
        case Style::Constant:
        case Style::Variable:
            return Token::CodeNumber;
        case Style::Comment:
        case Style::Documentation:
        case Style::Annotation:
        case Style::CommentVar:
            return Token::Text3;
        default:
            return {};
        }
    }

    const Theme &m_theme;
    Formats m_formats;
};

/// A log line: its time quiet, its level told by weight and colour, `key=value` in two colours.
Formats logFormats(const QString &line, const Theme &theme)
{
    Formats formats;
    const auto add = [&formats](qsizetype begin, qsizetype end, const QTextCharFormat &format) {
        if (end > begin)
            formats << QTextLayout::FormatRange{int(begin), int(end - begin), format};
    };
    const LogLevel level = logLevel(line);
    qsizetype front = 0;
    while (front < line.size() && (line.at(front).isDigit() || QStringView(u"[(-:/.,+TZ ").contains(line.at(front))))
        ++front;
    add(0, front, inColor(theme, Token::Text2));
    bool levelSeen = level == LogLevel::None;
    for (qsizetype at = front; at < line.size();) {
        if (!line.at(at).isLetterOrNumber() && line.at(at) != u'_') {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && (line.at(end).isLetterOrNumber() || QStringView(u"_-.").contains(line.at(end))))
            ++end;
        if (!levelSeen
            && logLevel(QStringView(line).sliced(at, qMin(end - at + 1, line.size() - at))) != LogLevel::None) {
            levelSeen = true;
            const Token token = level == LogLevel::Error ? Token::Danger
                : level == LogLevel::Warning             ? Token::Due
                                                         : Token::Text2;
            add(at, end, inColor(theme, token, level != LogLevel::Info));
        } else if (end < line.size() && line.at(end) == u'=') {
            add(at, end, inColor(theme, Token::CodeKey));
            qsizetype value = end + 1;
            while (value < line.size() && !line.at(value).isSpace() && line.at(value) != u',')
                ++value;
            add(end + 1, value, inColor(theme, Token::CodeNumber));
            end = value;
        }
        at = end;
    }
    return formats;
}

Formats diffFormats(const QString &line, const Theme &theme)
{
    if (line.isEmpty())
        return {};
    const bool head = line.startsWith(u"+++"_s) || line.startsWith(u"---"_s) || line.startsWith(u"diff "_s);
    std::optional<Token> token;
    if (head || line.startsWith(u"@@"_s) || line.startsWith(u"index "_s))
        token = Token::Text2;
    else if (line.front() == u'+')
        token = Token::CodeKey;
    else if (line.front() == u'-')
        token = Token::Danger;
    if (!token)
        return {};
    return {QTextLayout::FormatRange{0, int(line.size()), inColor(theme, *token, head)}};
}

/// A stack trace: what went wrong stands out, the frames' places are quiet.
Formats traceFormats(const QString &line, const Theme &theme)
{
    if (!line.isEmpty() && !line.front().isSpace())
        return {QTextLayout::FormatRange{0, int(line.size()), inColor(theme, Token::Danger)}};
    const qsizetype open = line.lastIndexOf(u'(');
    const qsizetype quote = line.indexOf(u'"');
    const qsizetype place = open >= 0 ? open : quote;
    if (place < 0)
        return {};
    return {QTextLayout::FormatRange{int(place), int(line.size() - place), inColor(theme, Token::CodeString)}};
}

template<class LineFormats>
void formatLines(QTextDocument &document, const Theme &theme, LineFormats formats)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() < LongestLine)
            setFormats(block, formats(block.text(), theme));
    }
}

/// Names that are words.
class CodeNames
{
    Q_DECLARE_TR_FUNCTIONS(Earshot::CodeWords)

public:
    static QString log() { return tr("Log"); }
    static QString stackTrace() { return tr("Stack trace"); }
    static QString changes() { return tr("Changes"); }
    static QString commandLine() { return tr("Command line"); }
    static QString configuration() { return tr("Configuration"); }
    static QString code() { return tr("Code"); }
};

} // namespace

Syntax::Repository &syntaxRepository()
{
    // Beside what the library knows, our own definitions: resources/syntax.
    static const auto repository = [] {
        auto made = std::make_unique<Syntax::Repository>();
        made->addCustomSearchPath(u":"_s);
        return made;
    }();
    return *repository;
}

void formatCode(
    QTextDocument &document, CodeKind kind, const QString &language, const QString &fileName, const Theme &theme)
{
    if (document.characterCount() > MostFormatted)
        return;
    if (kind == CodeKind::Log)
        return formatLines(document, theme, logFormats);
    if (kind == CodeKind::Diff)
        return formatLines(document, theme, diffFormats);
    if (kind == CodeKind::StackTrace)
        return formatLines(document, theme, traceFormats);
    if (const Syntax::Definition definition = definitionOf(kind, language, fileName); definition.isValid())
        Highlighter(definition, theme).format(document);
}

QString codeWords(CodeKind kind, const QString &language)
{
    switch (kind) {
    case CodeKind::Log:
        return CodeNames::log();
    case CodeKind::StackTrace:
        return CodeNames::stackTrace();
    case CodeKind::Diff:
        return CodeNames::changes();
    case CodeKind::Json:
        return u"JSON"_s;
    case CodeKind::Xml:
        return u"XML"_s;
    case CodeKind::Yaml:
        return u"YAML"_s;
    case CodeKind::Shell:
        return CodeNames::commandLine();
    case CodeKind::Config:
        return CodeNames::configuration();
    case CodeKind::Named:
        if (const Syntax::Definition definition = definitionOf(kind, language, {}); definition.isValid())
            return definition.name();
        break;
    case CodeKind::Plain:
        break;
    }
    return CodeNames::code();
}

} // namespace Earshot
