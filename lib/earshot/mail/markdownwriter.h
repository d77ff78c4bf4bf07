// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/mail/htmltokens.h"

#include <QByteArray>
#include <QString>

#include <md4c.h>

#include <limits>

namespace Earshot
{

/// What a writer hears of a text, part by part.
class MarkdownWriter
{
public:
    virtual ~MarkdownWriter() = default;
    virtual void enterBlock(MD_BLOCKTYPE type, void *detail) = 0;
    virtual void leaveBlock(MD_BLOCKTYPE type, void *detail) = 0;
    virtual void enterSpan(MD_SPANTYPE type, void *detail) = 0;
    virtual void leaveSpan(MD_SPANTYPE type, void *detail) = 0;
    virtual void text(MD_TEXTTYPE type, const QString &text) = 0;

    void read(const QString &markdown)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS;
        parser.enter_block = hear<MD_BLOCKTYPE, &MarkdownWriter::enterBlock>;
        parser.leave_block = hear<MD_BLOCKTYPE, &MarkdownWriter::leaveBlock>;
        parser.enter_span = hear<MD_SPANTYPE, &MarkdownWriter::enterSpan>;
        parser.leave_span = hear<MD_SPANTYPE, &MarkdownWriter::leaveSpan>;
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<MarkdownWriter *>(self)->text(type, QString::fromUtf8(text, qsizetype(size)));
            return 0;
        };
        const QByteArray utf8 = markdown.toUtf8();
        if (utf8.size() < std::numeric_limits<int>::max())
            md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
    }

protected:
    static QString textOf(const MD_ATTRIBUTE &attribute)
    {
        return decodeEntities(QString::fromUtf8(attribute.text, qsizetype(attribute.size)));
    }

private:
    /// md4c calls C functions; this is the way back into an object.
    template<class Type, auto Method>
    static int hear(Type type, void *detail, void *self)
    {
        (static_cast<MarkdownWriter *>(self)->*Method)(type, detail);
        return 0;
    }
};

} // namespace Earshot
