// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/entrylayout.h"

#include "earshot/mail/deliveryreport.h"
#include "earshot/mail/quotes.h"

#include <QCoreApplication>
#include <QTextBlock>

#include <algorithm>

#include "conversation/codeformats.h"
#include "conversation/entrylayoutwords.h"
#include "conversation/entrywords.h"
#include "shell/paint.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CardGap = 8;
constexpr int DiscSize = 28;
constexpr int WidestText = 720;
constexpr int ScrollBarSide = 4; ///< cards keep this to the scroll bar, so that they align with the composer
constexpr int MostCodeLines = 60;
constexpr int FewerCodeLines = 30;
constexpr qsizetype MoreText = 200'000;
constexpr qsizetype ShortLine = 40; ///< a line costs as much as so many characters, however short it is

QString withoutOuterLines(QStringView text)
{
    // Whole empty lines only: the spaces before the first word may be code.
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size() && text.at(at).isSpace(); ++at) {
        if (text.at(at) == u'\n')
            begin = at + 1;
    }
    text = text.sliced(begin);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text.toString();
}

/// Two and more empty lines are one.
QString withoutGaps(const QString &text)
{
    QString tight;
    tight.reserve(text.size());
    int breaks = 0;
    for (const QChar c : text) {
        if (c == u'\r')
            continue;
        breaks = c == u'\n' ? breaks + 1 : c.isSpace() && breaks > 0 ? breaks : 0;
        if (breaks < 3)
            tight += c;
    }
    return tight;
}

qsizetype cutBefore(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    const qsizetype line = text.lastIndexOf(u'\n', most);
    return line > most / 2 ? line : most;
}

/// Where that many lines end, or the text does.
qsizetype endOfLine(const QString &text, qsizetype lines)
{
    qsizetype end = -1;
    while (lines-- > 0) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text.size();
    }
    return std::max<qsizetype>(end, 0);
}

/// What the head wants of one line: who, how it went, when.
int headWidth(const EntryLayout::Input &input)
{
    const Entry &entry = input.entry;
    const HeadWords head = headWords(entry, input.now, input.locale);
    const QFont strong = input.theme.font(TypeRole::MetaStrong);
    int width = lineWidth(head.who, input.theme.font(TypeRole::BaseStrong)) + Space::M
        + lineWidth(head.how, entry.kind == Entry::Kind::Note ? strong : input.theme.font(TypeRole::Meta));
    if (entry.kind != Entry::Kind::CallBack)
        width += lineWidth(momentWords(entry.at, input.now, input.locale), input.theme.font(TypeRole::Meta)) + Space::M;
    if (entry.mood != Mood::Unknown)
        width += 14 + Space::Xs + lineWidth(words(entry.mood), strong) + Space::M;
    return width;
}

} // namespace

int EntryLayout::textWidth(int width)
{
    const int column = width - Space::L - ScrollBarSide - 2 * Space::L - DiscSize - Space::M;
    return std::clamp(column, 120, WidestText);
}

int EntryLayout::estimate(const Entry &entry, int width, const Theme &theme)
{
    if (entry.kind == Entry::Kind::Event)
        return theme.extent(28) + CardGap;
    // Folding a thousand mails for a guess would take longer than laying out those one sees.
    const QString said
        = entry.message() ? entry.message()->text.section(u"\n>"_s, 0, 0).left(MoreText / 10) : saidWords(entry);
    const int perLine
        = qMax(10, textWidth(width) / qMax(1, QFontMetrics(theme.font(TypeRole::Read)).averageCharWidth()));
    const int lines = int(said.count(u'\n') + said.size() / perLine) + 1;
    return lines * theme.lineHeight(TypeRole::Read) + theme.lineHeight(TypeRole::Base) + 2 * Space::M + CardGap
        + (entry.message() && !entry.attachments.isEmpty() ? theme.extent(32) : 0);
}

EntryLayout::EntryLayout(const Input &input)
{
    if (input.entry.kind == Entry::Kind::Event)
        layoutEvent(input);
    else
        layoutCard(input);
}

void EntryLayout::layoutEvent(const Input &input)
{
    m_card = QRect(Space::L, CardGap, input.width - Space::L - ScrollBarSide, input.theme.extent(28));
    m_head = m_card;
    m_height = CardGap + m_card.height();
}

void EntryLayout::layoutCard(const Input &input)
{
    const int width = qMax(200, input.width - Space::L - ScrollBarSide);
    m_disc = QRect(Space::L + Space::L, CardGap + Space::M, DiscSize, DiscSize);
    m_left = m_disc.right() + 1 + Space::M;
    m_column = textWidth(input.width);
    m_head = QRect(m_left, m_disc.top(), Space::L + width - Space::L - m_left, input.theme.lineHeight(TypeRole::Base));
    const Entry &entry = input.entry;
    // A mail says below who wrote it and what; how a call went is said here alone.
    if (entry.kind != Entry::Kind::Mail && headWidth(input) > m_head.width())
        m_head.setHeight(m_head.height() + input.theme.lineHeight(TypeRole::Meta));
    m_y = m_head.bottom() + 1 + Space::Xs;

    bool asHtml = false;
    if (entry.kind == Entry::Kind::Mail)
        asHtml = addMail(input);
    else if (entry.kind == Entry::Kind::Note)
        addText(input, entry.message()->text, Token::Text, false);
    else if (entry.call())
        addCall(input, *entry.call());
    else if (const QString said = saidWords(entry); !said.isEmpty())
        addText(input, said, Token::Text, false);
    if (entry.message())
        addAttachments(input, asHtml);
    addWay(input);
    placeChips(input);

    m_y = qMax(m_y, m_disc.bottom() + 1) + Space::M;
    m_card = QRect(Space::L, CardGap, width, m_y - CardGap);
    m_height = m_y;
}

bool EntryLayout::addMail(const Input &input)
{
    const Message &message = *input.entry.message();
    const Folded folded = foldQuotes(message.text);
    const bool answersBelow = std::any_of(
        folded.folds.begin(), folded.folds.end(), [](const Fold &fold) { return fold.kind == Fold::Kind::Quote; });
    const HtmlForm *html = input.html;
    const bool canHtml = html && !html->html.isEmpty() && !html->tooHeavy;
    const bool asHtml = canHtml && input.state.asHtml.value_or(html->rich && !answersBelow);
    if (!message.readable)
        addLine(input, IconName::Warning, LayoutWords::unreadable(), Token::Due);
    for (const QString &line : troubleWords(message))
        message.trouble == StrangerTrouble ? addLine(input, IconName::Info, line)
                                           : addLine(input, IconName::Warning, line, Token::Due);
    if (asHtml)
        addHtml(input);
    else
        addText(input, message.text, Token::Text, true);
    if (html && html->tooHeavy)
        addLine(input, IconName::Info, LayoutWords::tooHeavy());
    if (html && (html->blockedImages > 0 || html->blockedLinks > 0))
        addLine(input, IconName::Shield, LayoutWords::blocked(html->blockedImages, html->blockedLinks));
    if (canHtml && html->rich) {
        EntryTarget form;
        form.kind = EntryTarget::Kind::Form;
        form.index = asHtml ? 0 : 1;
        form.words = asHtml ? LayoutWords::asText() : LayoutWords::asHtml();
        form.icon = asHtml ? IconName::List : IconName::Eye;
        addChips({form});
    }
    return asHtml;
}

void EntryLayout::addText(const Input &input, const QString &text, Token color, bool fold)
{
    const qsizetype most = input.state.shownText;
    const qsizetype shown = cutBefore(text, std::min(most, endOfLine(text, most / ShortLine)));
    const QString part = text.left(shown);
    const QList<Fold> folds = fold ? foldQuotes(part).folds : QList<Fold>();
    qsizetype at = 0;
    for (const Fold &hidden : folds) {
        addStretch(input, part.sliced(at, hidden.begin - at), color);
        at = hidden.end;
        const QString folded = withoutOuterLines(QStringView(part).sliced(hidden.begin, hidden.end - hidden.begin));
        if (folded.isEmpty())
            continue;
        const int index = m_fold++;
        const bool open = input.state.openFolds.contains(index);
        EntryTarget chip;
        chip.kind = EntryTarget::Kind::Fold;
        chip.index = index;
        chip.words = LayoutWords::fold(hidden.kind, int(folded.count(u'\n')) + 1, open);
        chip.icon = open ? IconName::ChevronDown : IconName::ChevronRight;
        addChips({chip});
        if (open)
            addProse(input, withoutGaps(folded), Token::Text2, EntryPart::Kind::Quote);
    }
    addStretch(input, part.sliced(at), color);
    if (shown < text.size()) {
        EntryTarget more;
        more.kind = EntryTarget::Kind::MoreText;
        more.index = input.state.shownText + MoreText;
        more.words = LayoutWords::moreText(input.locale.toString(text.size() - shown));
        more.icon = IconName::ChevronDown;
        addChips({more});
    }
}

void EntryLayout::addStretch(const Input &input, const QString &text, Token color)
{
    qsizetype at = 0;
    const auto prose = [&](qsizetype end) {
        const QString words = withoutOuterLines(QStringView(text).sliced(at, end - at));
        // One document of all of it would be laid out anew as a whole.
        for (qsizetype begin = 0; begin < words.size();) {
            const QString piece = words.sliced(begin);
            const qsizetype length = cutBefore(piece, 20'000);
            addProse(input, withoutGaps(piece.left(length)), color, EntryPart::Kind::Prose);
            begin += length + (length < piece.size() && piece.at(length) == u'\n' ? 1 : 0);
        }
    };
    for (const CodeBlock &block : findCode(text)) {
        prose(block.outerBegin);
        addCode(input, text.sliced(block.begin, block.end - block.begin), block.kind, block.language, {},
            codeWords(block.kind, block.language));
        at = block.outerEnd;
    }
    prose(text.size());
}

void EntryLayout::addProse(const Input &input, const QString &text, Token color, EntryPart::Kind kind)
{
    if (text.isEmpty())
        return;
    const bool boxed = kind == EntryPart::Kind::Quote;
    placeChips(input);
    EntryPart part;
    part.kind = kind;
    part.index = int(m_parts.size());
    part.document = proseDocument(text, input.theme, color);
    const int side = boxed ? Space::M : 0;
    const int above = boxed ? Space::S : 0;
    part.document->setTextWidth(m_column - 2 * side);
    if (!m_parts.empty() || boxed)
        gap(boxed ? Space::Xs : Space::S);
    part.inner = QRect(m_left + side, m_y + above, m_column - 2 * side, int(std::ceil(part.document->size().height())));
    part.box = QRect(m_left, m_y, m_column, part.inner.height() + 2 * above);
    m_y = part.box.bottom() + 1;
    m_parts.push_back(std::move(part));
}

void EntryLayout::addCode(const Input &input, const QString &text, CodeKind kind, const QString &language,
    const QString &fileName, const QString &caption)
{
    placeChips(input);
    const int index = m_code++;
    const qsizetype lines = text.count(u'\n') + 1;
    const bool cut = lines > MostCodeLines && !input.state.wholeCode.contains(index);
    const QString shown = cut ? text.section(u'\n', 0, FewerCodeLines - 1) : text;

    EntryPart part;
    part.kind = EntryPart::Kind::Code;
    part.index = index;
    part.code = kind;
    part.language = language;
    part.words = caption;
    part.document = codeDocument(shown, kind, language, fileName, input.theme);
    const bool wrapped = input.state.wrapped.contains(index);
    setWrapping(*part.document, wrapped);
    const QFontMetrics mono(input.theme.font(TypeRole::Mono));
    part.gutter = mono.horizontalAdvance(QString::number(part.document->blockCount())) + Space::L;
    const int width = m_column - 2 * Space::M - part.gutter;
    part.document->setTextWidth(wrapped ? width : -1);
    const QSizeF size = part.document->size();
    part.scrolled = wrapped ? 0 : std::clamp(input.state.scrolled.value(index), 0, qMax(0, int(size.width()) - width));
    if (kind == CodeKind::Log || kind == CodeKind::Plain) {
        for (QTextBlock block = part.document->begin(); block.isValid(); block = block.next()) {
            if (logLevel(block.text()) == LogLevel::Error)
                part.errorLines << block.blockNumber();
        }
    }

    gap(m_parts.empty() ? Space::Xs : Space::M);
    const int header = input.theme.extent(28);
    part.inner = QRect(Space::M + part.gutter, m_y + header, width, int(std::ceil(size.height())));
    part.box = QRect(m_left, m_y, m_column, header + part.inner.height() + Space::S);
    int right = part.box.right() + 1 - Space::M;
    const QFont link = input.theme.font(TypeRole::MetaStrong);
    const auto addLink = [&](EntryTarget::Kind target, const QString &words) {
        const int wide = lineWidth(words, link) + 2 * Space::Xs;
        m_targets << EntryTarget{target, EntryTarget::Shape::Link, index,
            QRect(right - wide + Space::Xs, part.box.top() + (header - 24) / 2, wide, 24), words, {}, IconName::Count,
            false};
        right -= wide + Space::S;
    };
    addLink(EntryTarget::Kind::Copy, LayoutWords::copy());
    if (wrapped || size.width() > width)
        addLink(EntryTarget::Kind::Wrap, wrapped ? LayoutWords::unwrap() : LayoutWords::wrap());
    m_y = part.box.bottom() + 1;
    m_parts.push_back(std::move(part));
    if (cut) {
        EntryTarget more;
        more.kind = EntryTarget::Kind::WholeCode;
        more.index = index;
        more.words = LayoutWords::wholeCode(int(lines));
        more.icon = IconName::ChevronDown;
        addChips({more});
    }
}

void EntryLayout::addHtml(const Input &input)
{
    placeChips(input);
    EntryPart part;
    part.kind = EntryPart::Kind::Html;
    part.index = int(m_parts.size());
    part.document = htmlDocument(input.html->html, input.html->images, m_column, input.theme);
    part.document->setTextWidth(m_column);
    part.inner = QRect(m_left, m_y, m_column, int(std::ceil(part.document->size().height())));
    part.box = part.inner;
    m_y = part.box.bottom() + 1;
    m_parts.push_back(std::move(part));
    if (input.html->truncated)
        addLine(input, IconName::Info, LayoutWords::truncated());
}

} // namespace Earshot
