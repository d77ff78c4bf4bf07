// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/markdown.h"

#include "earshot/mail/htmllinks.h"
#include "earshot/mail/htmltokens.h"
#include "earshot/mail/markdownwriter.h"

#include <QList>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

class PlainText final : public MarkdownWriter
{
public:
    QString result;

    void enterBlock(MD_BLOCKTYPE type, void *detail) override
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            separate();
            m_margins << Margin{u"> "_s, u"> "_s};
            m_fresh = true;
            break;
        case MD_BLOCK_UL:
            openList(static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight, -1);
            break;
        case MD_BLOCK_OL: {
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            openList(list->is_tight, int(list->start));
            break;
        }
        case MD_BLOCK_LI: {
            List &list = m_lists.last();
            const QString mark = list.number < 0 ? u"- "_s : u"%1. "_s.arg(list.number++);
            if (list.isTight)
                endLine();
            else
                separate();
            m_margins << Margin{mark, QString(mark.size(), u' ')};
            m_fresh = true; // what comes first stands beside the mark
            break;
        }
        case MD_BLOCK_HR:
            separate();
            add(u"----"_s);
            break;
        case MD_BLOCK_TR:
            endLine();
            m_isFirstCell = true;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (!m_isFirstCell)
                add(u" | "_s);
            m_isFirstCell = false;
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_CODE:
        case MD_BLOCK_P:
        case MD_BLOCK_TABLE:
            separate();
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type, void *) override
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_margins.removeLast();
            break;
        case MD_BLOCK_LI:
            if (m_margins.last().first != m_margins.last().rest) // nothing stood in it
                add({});
            m_margins.removeLast();
            m_fresh = false;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.removeLast();
            break;
        case MD_BLOCK_CODE:
            if (result.endsWith(u'\n'))
                result.chop(1);
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *) override
    {
        if (type == MD_SPAN_A)
            m_linkBegins << result.size();
    }

    void leaveSpan(MD_SPANTYPE type, void *detail) override
    {
        if (type != MD_SPAN_A)
            return;
        const QString words = result.mid(m_linkBegins.takeLast()).trimmed();
        const QString address = textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        const bool said = address == words || address == u"mailto:"_s + words || address == u"http://"_s + words;
        if (!said && !safeLink(address).isEmpty())
            add(u" <"_s + address + u'>');
    }

    void text(MD_TEXTTYPE type, const QString &text) override
    {
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            endLine();
            return;
        case MD_TEXT_NULLCHAR:
            return;
        case MD_TEXT_ENTITY:
            add(decodeEntities(text));
            return;
        case MD_TEXT_CODE:
            addLines(text);
            return;
        default:
            add(text);
        }
    }

private:
    struct Margin {
        QString first; ///< before the next line
        QString rest; ///< before those after it
    };
    struct List {
        bool isTight = true;
        int number = -1; ///< of the next item; -1 = not numbered
    };

    void openList(bool isTight, int number)
    {
        if (m_lists.isEmpty() || !m_lists.last().isTight)
            separate();
        m_lists << List{isTight, number};
    }

    void endLine()
    {
        if (!result.isEmpty() && !result.endsWith(u'\n'))
            result += u'\n';
    }

    /// An empty line before what comes, unless it is the first thing where it stands.
    void separate()
    {
        if (std::exchange(m_fresh, false) || result.isEmpty())
            return;
        endLine();
        const bool inTightItem = !m_lists.isEmpty() && m_lists.last().isTight;
        if (!inTightItem)
            result += marginOfEmptyLine() + u'\n';
    }

    QString marginOfEmptyLine() const
    {
        QString margin;
        for (const Margin &one : m_margins)
            margin += one.first == one.rest ? one.rest : QString();
        while (margin.endsWith(u' '))
            margin.chop(1);
        return margin;
    }

    void add(const QString &text)
    {
        m_fresh = false;
        if (result.isEmpty() || result.endsWith(u'\n')) {
            for (Margin &margin : m_margins) {
                result += margin.first;
                margin.first = margin.rest;
            }
        }
        result += text;
    }

    void addLines(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                result += u'\n';
            if (i + 1 < lines.size() || !lines.at(i).isEmpty())
                add(lines.at(i));
        }
    }

    QList<Margin> m_margins;
    QList<List> m_lists;
    QList<qsizetype> m_linkBegins;
    bool m_fresh = true;
    bool m_isFirstCell = true;
};

} // namespace

QString markdownToText(const QString &markdown)
{
    PlainText plain;
    plain.read(markdown);
    while (plain.result.endsWith(u'\n') || plain.result.endsWith(u' '))
        plain.result.chop(1);
    return plain.result;
}

} // namespace Earshot
