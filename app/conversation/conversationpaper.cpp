// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationpaper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextCursor>

#include "conversation/entrywords.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(ConversationPaper)
};

/// Writes what a customer wrote as text: nothing of it is read as markup.
class Writer
{
public:
    Writer(QTextDocument &document, const Theme &theme, Qt::LayoutDirection direction)
        : m_cursor(&document)
        , m_theme(theme)
        , m_direction(direction)
    {
    }

    /// Paper has points, whatever the screen's pixels are.
    static QFont onPaper(QFont font)
    {
        constexpr double PointsPerPixel = 72.0 / 96.0;
        if (font.pixelSize() > 0)
            font.setPointSizeF(font.pixelSize() * PointsPerPixel);
        return font;
    }

    void line(const QString &text, TypeRole role, Token color, int above, bool isNote = false)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        if (role != TypeRole::Read) // a name of another script does not turn our own lines around
            block.setLayoutDirection(m_direction);
        if (isNote) {
            block.setBackground(m_theme.color(Token::Note));
            block.setLeftMargin(Space::S);
        }
        QTextCharFormat letters;
        letters.setFont(onPaper(m_theme.font(role)));
        letters.setForeground(m_theme.color(color));
        for (const QString &one : text.split(u'\n')) {
            if (!std::exchange(m_isFirst, false))
                m_cursor.insertBlock();
            m_cursor.setBlockFormat(block);
            m_cursor.insertText(one, letters);
            block.setTopMargin(0);
        }
    }

private:
    QTextCursor m_cursor;
    const Theme &m_theme;
    Qt::LayoutDirection m_direction;
    bool m_isFirst = true;
};

bool isShown(const Entry &entry, OnPaper what)
{
    const bool isOurs
        = entry.kind == Entry::Kind::Note || entry.kind == Entry::Kind::CallBack || entry.kind == Entry::Kind::Event;
    return what == OnPaper::WithNotes || !isOurs;
}

QString filesOf(const Entry &entry, const QLocale &locale)
{
    QStringList names;
    for (const Attachment &file : entry.attachments) {
        if (!file.shownInline)
            names << Paper::tr("%1, %2", "a file and its size").arg(file.name, sizeWords(file.size, locale));
    }
    return names.isEmpty() ? QString() : Paper::tr("Files: %1").arg(names.join(u"; "_s));
}

void writeEntry(Writer &writer, const Entry &entry, const QDateTime &now, const QLocale &locale)
{
    const QString when = wholeMoment(entry.at, now, locale);
    if (entry.kind == Entry::Kind::Event)
        return writer.line(
            u"%1: %2"_s.arg(when, eventWords(entry, now, locale)), TypeRole::Meta, Token::Text2, Space::L);
    const bool isNote = entry.kind == Entry::Kind::Note;
    const HeadWords head = headWords(entry, now, locale);
    const QString who = head.how.isEmpty() ? head.who : head.who + u", "_s + head.how;
    writer.line(who, TypeRole::BaseStrong, isNote ? Token::NoteText : Token::Text, Space::Xl, isNote);
    writer.line(when, TypeRole::Meta, Token::Text2, 0, isNote);
    if (const QString said = saidWords(entry).trimmed(); !said.isEmpty())
        writer.line(said, TypeRole::Read, Token::Text, Space::Xs, isNote);
    if (const Call *call = entry.call()) {
        if (const QString promise = promiseWords(*call, now, locale); !promise.isEmpty())
            writer.line(promise, TypeRole::Base, Token::Text, Space::Xs);
    }
    if (const QString files = filesOf(entry, locale); !files.isEmpty())
        writer.line(files, TypeRole::Meta, Token::Text2, Space::Xs, isNote);
}

} // namespace

std::unique_ptr<QTextDocument> conversationPaper(
    const Timeline &timeline, OnPaper what, const QDateTime &now, const QLocale &locale, const Theme &theme)
{
    const Theme paper = theme.forPaper();
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(Writer::onPaper(paper.font(TypeRole::Read)));
    Writer writer(*document, paper, locale.textDirection());
    const Ticket &ticket = timeline.row.ticket;
    writer.line(ticket.subject.isEmpty() ? Paper::tr("No subject") : ticket.subject, TypeRole::Subject, Token::Text, 0);
    QStringList about{u'#' + QString::number(ticket.number), timeline.row.requester, timeline.row.organisation};
    if (what == OnPaper::WithNotes)
        about << statusWords(timeline.row) << timeline.row.ownerName;
    about << Paper::tr("as of %1", "a day and a time").arg(wholeMoment(now, now, locale));
    about.removeAll(QString());
    writer.line(about.join(u"  ·  "_s), TypeRole::Meta, Token::Text2, Space::Xs);
    for (const Entry &entry : timeline.entries) {
        if (isShown(entry, what))
            writeEntry(writer, entry, now, locale);
    }
    return document;
}

QByteArray conversationPdf(
    const Timeline &timeline, OnPaper what, const QDateTime &now, const QLocale &locale, const Theme &theme)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"#%1 %2"_s.arg(QString::number(timeline.row.ticket.number), timeline.row.ticket.subject));
    writer.setCreator(u"Earshot"_s);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(),
        QPageLayout::Millimeter}); // the text has its own
    conversationPaper(timeline, what, now, locale, theme)->print(&writer);
    return buffer.data();
}

} // namespace Earshot
