// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/markdownhighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QPlainTextEdit>

#include <utility>

#include "composer/composertext.h"
#include "conversation/codeformats.h"
#include "shell/theme.h"

namespace Earshot
{

using namespace Qt::StringLiterals;
namespace Syntax = KSyntaxHighlighting;

namespace
{

constexpr qsizetype LongestColoured = 10'000; ///< that is coloured: it is so anew at each key in it

/// The library tells what a stretch is; the colours are the window's own.
class Highlighter final : public Syntax::SyntaxHighlighter
{
public:
    explicit Highlighter(QPlainTextEdit *editor)
        : Syntax::SyntaxHighlighter(editor->document())
        , m_editor(editor)
    {
        setTheme(syntaxRepository().defaultTheme());
        setDefinition(syntaxRepository().definitionForName(u"Markdown"_s));
        editor->installEventFilter(this);
        connect(editor->document(), &QTextDocument::contentsChanged, this, [this] {
            const bool wasTooLong = std::exchange(m_wasTooLong, isTooLong(*document()));
            if (wasTooLong && !m_wasTooLong)
                QMetaObject::invokeMethod(this, &Highlighter::rehighlight, Qt::QueuedConnection);
        });
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (!isTooLong(*document()) && text.size() <= LongestColoured)
            Syntax::SyntaxHighlighter::highlightBlock(text);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
            QMetaObject::invokeMethod(this, &Highlighter::rehighlight, Qt::QueuedConnection);
        return Syntax::SyntaxHighlighter::eventFilter(watched, event);
    }

    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        using Style = Syntax::Theme::TextStyle;
        if (length <= 0)
            return;
        const Earshot::Theme colors = Earshot::Theme::of(m_editor);
        QTextCharFormat shown;
        switch (format.textStyle()) {
        case Style::Keyword: // headings
        case Style::Function:
            shown.setFontWeight(QFont::DemiBold);
            break;
        case Style::Information: // code, where its language is not known
        case Style::VerbatimString:
            shown.setFontFamilies(colors.font(TypeRole::Mono).families());
            shown.setForeground(colors.color(Token::CodeString));
            break;
        case Style::DataType:
        case Style::ControlFlow:
            shown.setForeground(colors.color(Token::CodeKey));
            break;
        case Style::DecVal:
        case Style::Float:
        case Style::BaseN:
            shown.setForeground(colors.color(Token::CodeNumber));
            break;
        case Style::String:
        case Style::Char:
        case Style::SpecialString:
            shown.setForeground(colors.color(Token::CodeString));
            break;
        case Style::Others:
        case Style::Attribute: // links
            shown.setForeground(colors.color(Token::AccentText));
            break;
        case Style::Comment:
        case Style::SpecialChar:
            shown.setForeground(colors.color(Token::Text3));
            break;
        default:
            break;
        }
        if (format.isBold(theme()))
            shown.setFontWeight(QFont::DemiBold);
        shown.setFontItalic(format.isItalic(theme()));
        shown.setFontStrikeOut(format.isStrikeThrough(theme()));
        setFormat(offset, length, shown);
    }

private:
    QPlainTextEdit *m_editor;
    bool m_wasTooLong = false;
};

} // namespace

void highlightMarkdown(QPlainTextEdit *editor)
{
    new Highlighter(editor); // the document's child
}

} // namespace Earshot
