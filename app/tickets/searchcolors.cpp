// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/searchcolors.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

#include "conversation/codeformats.h"
#include "shell/theme.h"

namespace Earshot
{

using namespace Qt::StringLiterals;
namespace Syntax = KSyntaxHighlighting;

namespace
{

class Highlighter final : public Syntax::AbstractHighlighter
{
public:
    explicit Highlighter(const Theme &theme)
        : m_theme(theme)
    {
        setDefinition(syntaxRepository().definitionForName(u"Earshot Search"_s));
    }

    QList<QTextLayout::FormatRange> formatsOf(const QString &typed)
    {
        m_formats.clear();
        highlightLine(typed, {});
        return m_formats;
    }

protected:
    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        using Style = Syntax::Theme::TextStyle;
        Token token = Token::Text;
        switch (format.textStyle()) {
        case Style::Keyword:
            token = Token::CodeKey;
            break;
        case Style::String:
        case Style::VerbatimString:
            token = Token::CodeString;
            break;
        case Style::DecVal:
        case Style::SpecialChar:
        case Style::Operator:
            token = Token::CodeNumber;
            break;
        default:
            return;
        }
        if (length <= 0)
            return;
        QTextCharFormat shown;
        shown.setForeground(m_theme.color(token));
        m_formats << QTextLayout::FormatRange{offset, length, shown};
    }

private:
    const Theme &m_theme;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

QList<QTextLayout::FormatRange> searchFormats(
    const QString &typed, const QList<SearchQuery::Problem> &problems, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats = Highlighter(theme).formatsOf(typed);
    for (const SearchQuery::Problem &problem : problems) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(theme.color(Token::Danger));
        formats << QTextLayout::FormatRange{problem.position, problem.length, wrong};
    }
    return formats;
}

void colorSearch(QLineEdit &field, const QList<SearchQuery::Problem> &problems)
{
    // A line edit takes formats for its text from an input method only, at places counted from the caret. Nothing is
    // put in, so that nothing else of the field changes.
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange &range : searchFormats(field.text(), problems, Theme::of(&field)))
        attributes << QInputMethodEvent::Attribute(
            QInputMethodEvent::TextFormat, range.start - field.cursorPosition(), range.length, range.format);
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace Earshot
