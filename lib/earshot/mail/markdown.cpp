// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/markdown.h"

#include "earshot/mail/htmllinks.h"
#include "earshot/mail/htmltokens.h"
#include "earshot/mail/markdownwriter.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

class HtmlText final : public MarkdownWriter
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

} // namespace

QString markdownToHtml(const QString &markdown, const QHash<QString, QByteArray> &pictures)
{
    HtmlText html(pictures);
    html.read(markdown);
    return html.result;
}

} // namespace Earshot
