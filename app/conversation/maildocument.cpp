// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/maildocument.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QImageReader>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>

#include "conversation/codeformats.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MegabytesOfPixels = 128;
constexpr int LargestSide = 20'000;

/// Answers what is not in the mail. It must not be null, else the document goes and looks for a file of that name.
QImage nothing()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QTextOption readingOption(QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setWrapMode(wrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

/// Lines are as high as the design has them, or as the font needs; an empty line is half a line.
void setLeading(QTextDocument &document, int height)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format;
        if (block.length() > 1)
            format.setLineHeight(height, QTextBlockFormat::MinimumHeight);
        else
            format.setLineHeight(height / 2, QTextBlockFormat::FixedHeight);
        cursor.mergeBlockFormat(format);
    }
}

void setCodeLeading(QTextDocument &document, const Theme &theme)
{
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    // In proportion, so that bands and numbers beside the lines keep to them.
    format.setLineHeight(100.0 * theme.lineHeight(TypeRole::Mono) / QFontMetricsF(theme.font(TypeRole::Mono)).height(),
        QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
}

/// What the mail says is code or preformatted gets the fixed pitch we have: the families it names may be none of ours.
void setFixedPitch(QTextDocument &document, const Theme &theme)
{
    const QFont mono = theme.font(TypeRole::Mono);
    QTextCharFormat fixed;
    fixed.setFontFamilies({mono.family()});
    fixed.setFontStyleHint(QFont::Monospace);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().fontFixedPitch())
                runs << std::pair(fragment.position(), fragment.length());
        }
        for (const auto &[begin, length] : std::as_const(runs)) {
            QTextCursor cursor(block);
            cursor.setPosition(begin);
            cursor.setPosition(begin + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(fixed);
        }
    }
}

bool endsLink(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == QChar::ParagraphSeparator
        || c == QChar::ObjectReplacementCharacter || c.category() == QChar::Other_Format;
}

/// Web addresses as people paste them; the sign that ends a sentence is none of theirs.
void markLinks(QTextDocument &document, const QString &text, const Theme &theme)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setForeground(theme.color(Token::AccentText));
    for (qsizetype at = text.indexOf(u"http"_s, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(u"http"_s, at + 4, Qt::CaseInsensitive)) {
        const QStringView rest = QStringView(text).sliced(at);
        if (!rest.startsWith(u"http://", Qt::CaseInsensitive) && !rest.startsWith(u"https://", Qt::CaseInsensitive))
            continue;
        qsizetype end = at;
        while (end < text.size() && end - at < 2000 && !endsLink(text.at(end)))
            ++end;
        while (end > at && QStringView(u".,;:!?)]}'’”").contains(text.at(end - 1)))
            --end;
        const QString address = text.sliced(at, end - at);
        if (!QUrl(address, QUrl::StrictMode).host().isEmpty()) {
            format.setAnchorHref(address);
            QTextCursor cursor(&document);
            cursor.setPosition(int(at));
            cursor.setPosition(int(end), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
        at = end - 4 > at ? end - 4 : at;
    }
}

/// Colours of the sender that cannot be read on our ground are taken away; on a dark ground all of them.
class Legible
{
public:
    explicit Legible(const Theme &theme)
        : m_theme(theme)
    {
    }

    void apply(QTextDocument &document) const
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (m_theme.isDark() && block.blockFormat().hasProperty(QTextFormat::BackgroundBrush)) {
                QTextBlockFormat format = block.blockFormat();
                format.clearBackground();
                QTextCursor(block).setBlockFormat(format);
            }
            recolour(block);
        }
        frames(*document.rootFrame());
    }

private:
    void recolour(const QTextBlock &block) const
    {
        struct Run {
            int begin;
            int length;
            QTextCharFormat format;
        };
        QList<Run> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const QTextCharFormat legible = recoloured(format);
            if (legible != format)
                runs << Run{fragment.position(), fragment.length(), legible};
        }
        for (const Run &run : runs) {
            QTextCursor cursor(block);
            cursor.setPosition(run.begin);
            cursor.setPosition(run.begin + run.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(run.format);
        }
    }

    QTextCharFormat recoloured(QTextCharFormat format) const
    {
        if (m_theme.isDark())
            format.clearBackground();
        if (format.isAnchor()) {
            format.setForeground(m_theme.color(Token::AccentText));
            return format;
        }
        if (!format.hasProperty(QTextFormat::ForegroundBrush))
            return format;
        const QColor ground = format.hasProperty(QTextFormat::BackgroundBrush) ? format.background().color()
                                                                               : m_theme.color(Token::Surface);
        if (m_theme.isDark() || contrast(format.foreground().color(), ground) < 4.5)
            format.clearForeground();
        return format;
    }

    void frames(QTextFrame &frame) const
    {
        for (QTextFrame *child : frame.childFrames()) {
            QTextFrameFormat format = child->frameFormat();
            if (m_theme.isDark())
                format.clearBackground();
            format.setBorderBrush(m_theme.color(Token::Line));
            child->setFrameFormat(format);
            spread(child);
            if (auto *table = qobject_cast<QTextTable *>(child); table && m_theme.isDark())
                cells(*table);
            frames(*child);
        }
    }

    /// Cells without any padding read as one word.
    static void spread(QTextFrame *frame)
    {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || table->format().cellPadding() >= 3 || table->columns() < 2)
            return;
        QTextTableFormat format = table->format();
        format.setCellPadding(3);
        table->setFormat(format);
    }

    static void cells(QTextTable &table)
    {
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column) {
                QTextTableCell cell = table.cellAt(row, column);
                QTextCharFormat format = cell.format();
                format.clearBackground();
                cell.setFormat(format);
            }
        }
    }

    const Theme &m_theme;
};

} // namespace

MailDocument::MailDocument(MailImages images, int imageWidth)
    : m_images(std::move(images))
    , m_imageWidth(imageWidth)
{
    setDocumentMargin(0);
    setUndoRedoEnabled(false);
}

QVariant MailDocument::loadResource(int type, const QUrl &name)
{
    if (type != ImageResource)
        return QByteArray(" ");
    const QString address = name.toString();
    QByteArray bytes;
    if (address.startsWith(u"cid:"_s, Qt::CaseInsensitive))
        bytes = m_images.value(QUrl::fromPercentEncoding(address.mid(4).toUtf8()).toUtf8());
    else if (const qsizetype comma = address.indexOf(u";base64,"_s);
             address.startsWith(u"data:image/"_s, Qt::CaseInsensitive) && comma > 0)
        bytes = QByteArray::fromBase64(address.mid(comma + 8).toLatin1());
    const QImage image = bytes.isEmpty() ? QImage() : decodedImage(bytes, m_imageWidth);
    return image.isNull() ? nothing() : image;
}

QImage decodedImage(const QByteArray &bytes, int width)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // By content, never by a name the sender chose; SVG may refer to files and is no picture of a mail.
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "gif" && format != "bmp" && format != "webp")
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > LargestSide || size.height() > LargestSide
        || qint64(size.width()) * size.height() * 4 > qint64(MegabytesOfPixels) * 1024 * 1024)
        return {};
    if (width > 0 && size.width() > width)
        reader.setScaledSize(size.scaled(width, LargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

std::unique_ptr<MailDocument> proseDocument(const QString &text, const Theme &theme, Token color)
{
    auto document = std::make_unique<MailDocument>();
    document->setDefaultFont(theme.font(TypeRole::Read));
    document->setDefaultTextOption(readingOption(QTextOption::WrapAtWordBoundaryOrAnywhere));
    document->setPlainText(text);
    setLeading(*document, theme.lineHeight(TypeRole::Read));
    if (color != Token::Text) {
        QTextCursor cursor(document.get());
        cursor.select(QTextCursor::Document);
        QTextCharFormat format;
        format.setForeground(theme.color(color));
        cursor.mergeCharFormat(format);
    }
    markLinks(*document, text, theme);
    return document;
}

std::unique_ptr<MailDocument> codeDocument(
    const QString &text, CodeKind kind, const QString &language, const QString &fileName, const Theme &theme)
{
    auto document = std::make_unique<MailDocument>();
    document->setDefaultFont(theme.font(TypeRole::Mono));
    QTextOption option = readingOption(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(QFontMetricsF(theme.font(TypeRole::Mono)).horizontalAdvance(u' ') * 4);
    document->setDefaultTextOption(option);
    document->setPlainText(text);
    setCodeLeading(*document, theme);
    formatCode(*document, kind, language, fileName, theme);
    return document;
}

std::unique_ptr<MailDocument> htmlDocument(
    const QString &html, const MailImages &images, int imageWidth, const Theme &theme)
{
    auto document = std::make_unique<MailDocument>(images, imageWidth);
    document->setDefaultFont(theme.font(TypeRole::Read));
    document->setDefaultTextOption(readingOption(QTextOption::WrapAtWordBoundaryOrAnywhere));
    document->setHtml(html);
    Legible(theme).apply(*document);
    setFixedPitch(*document, theme);
    setLeading(*document, theme.lineHeight(TypeRole::Read));
    return document;
}

void setWrapping(QTextDocument &document, bool wrap)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    document.setDefaultTextOption(option);
}

} // namespace Earshot
