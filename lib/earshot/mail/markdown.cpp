// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/markdown.h"

#include "earshot/mail/htmllinks.h"
#include "earshot/mail/htmltokens.h"

#include <md4c.h>

#include <QStringList>

#include <limits>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr unsigned dialectFlags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS;

QString textOf(const MD_ATTRIBUTE &attribute)
{
    return decodeEntities(QString::fromUtf8(attribute.text, qsizetype(attribute.size)));
}

/// What a writer hears of a text, part by part.
class Writer
{
public:
    virtual ~Writer() = default;
    virtual void enterBlock(MD_BLOCKTYPE type, void *detail) = 0;
    virtual void leaveBlock(MD_BLOCKTYPE type, void *detail) = 0;
    virtual void enterSpan(MD_SPANTYPE type, void *detail) = 0;
    virtual void leaveSpan(MD_SPANTYPE type, void *detail) = 0;
    virtual void text(MD_TEXTTYPE type, const QString &text) = 0;

    void read(const QString &markdown)
    {
        MD_PARSER parser{};
        parser.flags = dialectFlags;
        parser.enter_block = hear<MD_BLOCKTYPE, &Writer::enterBlock>;
        parser.leave_block = hear<MD_BLOCKTYPE, &Writer::leaveBlock>;
        parser.enter_span = hear<MD_SPANTYPE, &Writer::enterSpan>;
        parser.leave_span = hear<MD_SPANTYPE, &Writer::leaveSpan>;
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Writer *>(self)->text(type, QString::fromUtf8(text, qsizetype(size)));
            return 0;
        };
        const QByteArray utf8 = markdown.toUtf8();
        if (utf8.size() < std::numeric_limits<int>::max())
            md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
    }

private:
    /// md4c calls C functions; this is the way back into an object.
    template<class Type, auto Method>
    static int hear(Type type, void *detail, void *self)
    {
        (static_cast<Writer *>(self)->*Method)(type, detail);
        return 0;
    }
};

class HtmlText final : public Writer
{
public:
    explicit HtmlText(const QHash<QString, QByteArray> &pictures)
        : m_pictures(pictures)
    {
    }

    QString result;

    void enterBlock(MD_BLOCKTYPE type, void *detail) override
    {
        switch (type) {
        case MD_BLOCK_OL: {
            const unsigned start = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
            result += start == 1 ? u"<ol>\n"_s : u"<ol start=\"%1\">\n"_s.arg(start);
            return;
        }
        case MD_BLOCK_HR:
            result += u"<hr>\n"_s;
            return;
        case MD_BLOCK_CODE:
            result += u"<pre><code>"_s;
            return;
        case MD_BLOCK_TABLE:
            result += u"<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">\n"_s;
            return;
        default:
            if (const QString tag = tagOf(type, detail); !tag.isEmpty())
                result += u'<' + tag + u'>' + (breaksAfter(type) ? u"\n"_s : QString());
        }
    }

    void leaveBlock(MD_BLOCKTYPE type, void *detail) override
    {
        switch (type) {
        case MD_BLOCK_HR:
            return;
        case MD_BLOCK_CODE:
            result += u"</code></pre>\n"_s;
            return;
        default:
            if (const QString tag = tagOf(type, detail); !tag.isEmpty())
                result += u"</"_s + tag + u">\n"_s;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail) override
    {
        if (type == MD_SPAN_IMG)
            enterPicture(textOf(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        if (m_pictureDepth > 0)
            return;
        if (type == MD_SPAN_A) {
            const QString address = textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            const QString safe = safeLink(address);
            m_links << !safe.isEmpty();
            if (!safe.isEmpty())
                result += u"<a href=\"%1\">"_s.arg(safe.toHtmlEscaped());
            return;
        }
        if (const QString tag = tagOf(type); !tag.isEmpty())
            result += u'<' + tag + u'>';
    }

    void leaveSpan(MD_SPANTYPE type, void *) override
    {
        if (type == MD_SPAN_IMG && m_pictureDepth > 0 && --m_pictureDepth == 0)
            result += u"\">"_s;
        if (m_pictureDepth > 0)
            return;
        if (type == MD_SPAN_A) {
            if (m_links.takeLast())
                result += u"</a>"_s;
            return;
        }
        if (const QString tag = tagOf(type); !tag.isEmpty())
            result += u"</"_s + tag + u'>';
    }

    void text(MD_TEXTTYPE type, const QString &text) override
    {
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            result += m_pictureDepth > 0 ? u" "_s : u"<br>\n"_s;
            return;
        case MD_TEXT_NULLCHAR:
            return;
        case MD_TEXT_ENTITY:
            result += text;
            return;
        default:
            result += text.toHtmlEscaped();
        }
    }

private:
    static QString tagOf(MD_BLOCKTYPE type, void *detail)
    {
        static const QHash<int, QString> tags{{MD_BLOCK_QUOTE, u"blockquote"_s}, {MD_BLOCK_UL, u"ul"_s},
            {MD_BLOCK_OL, u"ol"_s}, {MD_BLOCK_LI, u"li"_s}, {MD_BLOCK_P, u"p"_s}, {MD_BLOCK_TABLE, u"table"_s},
            {MD_BLOCK_THEAD, u"thead"_s}, {MD_BLOCK_TBODY, u"tbody"_s}, {MD_BLOCK_TR, u"tr"_s}, {MD_BLOCK_TH, u"th"_s},
            {MD_BLOCK_TD, u"td"_s}};
        return type == MD_BLOCK_H ? u"h%1"_s.arg(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level) : tags.value(type);
    }
    static bool breaksAfter(MD_BLOCKTYPE type)
    {
        return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY
            || type == MD_BLOCK_TR;
    }
    static QString tagOf(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            return u"em"_s;
        case MD_SPAN_STRONG:
            return u"strong"_s;
        case MD_SPAN_CODE:
            return u"code"_s;
        case MD_SPAN_DEL:
            return u"s"_s;
        default:
            return {}; // a picture from elsewhere is its words: nothing of ours asks to be fetched
        }
    }

    /// What stands in the brackets is the picture's words, and no tag.
    void enterPicture(const QString &name)
    {
        if (m_pictureDepth > 0) {
            ++m_pictureDepth;
            return;
        }
        const auto found = m_pictures.constFind(name);
        if (found == m_pictures.constEnd())
            return; // its words are shown
        m_pictureDepth = 1;
        result += u"<img src=\"cid:%1\" alt=\""_s.arg(QString::fromUtf8(*found).toHtmlEscaped());
    }

    const QHash<QString, QByteArray> &m_pictures;
    int m_pictureDepth = 0; ///< in how many that lie in each other one is
    QList<bool> m_links; ///< those open, whether each is one
};

class PlainText final : public Writer
{
public:
    QString result;

    void enterBlock(MD_BLOCKTYPE type, void *detail) override
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            separate();
            m_margins << Margin{u"> "_s, u"> "_s};
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

QString markdownToHtml(const QString &markdown, const QHash<QString, QByteArray> &pictures)
{
    HtmlText html(pictures);
    html.read(markdown);
    return html.result;
}

QString markdownToText(const QString &markdown)
{
    PlainText plain;
    plain.read(markdown);
    while (plain.result.endsWith(u'\n') || plain.result.endsWith(u' '))
        plain.result.chop(1);
    return plain.result;
}

} // namespace Earshot
