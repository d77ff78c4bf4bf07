// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/entrylayout.h"

#include "conversation/entrylayoutwords.h"
#include "conversation/entrywords.h"
#include "shell/paint.h"
#include "shell/wording.h"

#include <cmath>

// What stands below the words of an entry: lines, promises, attachments, chips.
namespace Earshot
{

using namespace Qt::StringLiterals;

void EntryLayout::addLine(const Input &input, IconName icon, const QString &words, Token color)
{
    placeChips(input);
    EntryPart part;
    part.kind = EntryPart::Kind::Line;
    part.icon = icon;
    part.words = words;
    part.color = color;
    gap(m_parts.empty() ? 0 : Space::S);
    part.box = QRect(m_left, m_y, m_column, input.theme.lineHeight(TypeRole::Meta) + Space::Xs);
    part.inner = part.box;
    m_y = part.box.bottom() + 1;
    m_parts.push_back(std::move(part));
}

void EntryLayout::addWay(const Input &input)
{
    const auto &way = input.entry.way;
    if (!way)
        return;
    const QStringList missed = missedWords(*way);
    if (way->state == OutboxState::Sent && missed.isEmpty())
        return;
    if (way->state != OutboxState::Sent)
        addLine(
            input, IconName::Send, words(way->state), way->state == OutboxState::Failed ? Token::Danger : Token::Due);
    for (const QString &line : missed)
        addLine(input, IconName::Info, line, Token::Danger);
    if (missed.isEmpty() && !way->trouble.isEmpty())
        addLine(input, IconName::Info, way->trouble);
    EntryTarget chip;
    chip.index = way->id.value;
    if (way->state == OutboxState::Unknown) {
        chip.kind = EntryTarget::Kind::Settle;
        chip.words = LayoutWords::settle();
        chip.icon = IconName::Send;
    } else if (canBeCancelled(*way)) {
        chip.kind = EntryTarget::Kind::TakeBack;
        chip.words = LayoutWords::takeBack();
        chip.icon = IconName::Undo;
    } else {
        return;
    }
    addChips({chip});
}

void EntryLayout::addCall(const Input &input, const Call &call)
{
    if (!call.gist.isEmpty())
        addText(input, call.gist, Token::Text, false);
    if (!call.notes.isEmpty() && call.notes != call.gist)
        addText(input, call.notes, Token::Text2, false);
    if (!call.promise.isEmpty())
        addPromise(input, call);
    if (call.filed && reached(call) && !(call.gist.isEmpty() && call.promise.isEmpty())) {
        EntryTarget chip;
        chip.kind = EntryTarget::Kind::Agreed;
        chip.index = call.id.value;
        chip.words = LayoutWords::writeAgreed();
        chip.icon = IconName::Reply;
        addChips({chip});
    }
    // A call may be saved before this is known; then it is asked here until somebody knows.
    if (call.filed && call.outcome == CallOutcome::Unknown && call.ending != CallEnding::Cancelled) {
        EntryTarget chip;
        chip.kind = EntryTarget::Kind::Outcome;
        chip.index = call.id.value;
        chip.words = LayoutWords::whatCameOfIt();
        chip.icon = IconName::Help;
        addChips({chip});
    }
}

void EntryLayout::addPromise(const Input &input, const Call &call)
{
    const bool open = call.promiseState == PromiseState::Open;
    const bool late = open && call.promiseDue.isValid() && call.promiseDue < input.now;
    EntryPart part;
    part.kind = EntryPart::Kind::Promise;
    part.icon = IconName::CalendarCheck;
    part.color = late || call.promiseState == PromiseState::NotKept ? Token::Due : Token::Text2;
    part.words = call.promiseDue.isValid()
        ? LayoutWords::promised(momentWords(call.promiseDue, input.now, input.locale), words(call.promiseState))
        : words(call.promiseState);
    part.document = proseDocument(call.promise, input.theme);
    gap(Space::S);
    const int side = Space::M + 14 + Space::S;
    part.inner = QRect(m_left + side, m_y + Space::S, m_column - side - Space::M, 0);
    part.document->setTextWidth(part.inner.width());
    part.inner.setHeight(int(std::ceil(part.document->size().height())));
    const int line = qMax(24, input.theme.lineHeight(TypeRole::Meta));
    const QFont font = input.theme.font(TypeRole::MetaStrong);
    const auto wideOf = [&font](const QString &text) { return lineWidth(text, font) + 2 * Space::S + 2; };
    const int buttons = open ? wideOf(LayoutWords::notKept()) + wideOf(LayoutWords::kept()) + 2 * Space::S : 0;
    // Beside the buttons where there is room, else above them.
    const bool above
        = open && lineWidth(part.words, input.theme.font(TypeRole::Meta)) > part.inner.width() + Space::M - buttons;
    const int footTop = part.inner.bottom() + 1 + Space::Xs;
    part.foot = QRect(part.inner.left(), footTop, part.inner.width() + (above ? 0 : Space::M - buttons), line);
    const int bottom = footTop + line + (above ? 24 + Space::Xs : 0);
    part.box = QRect(m_left, m_y, m_column, bottom + Space::S - m_y);
    if (open) {
        int right = part.box.right() + 1 - Space::S;
        const auto addButton = [&](EntryTarget::Kind kind, const QString &text) {
            const int wide = wideOf(text);
            m_targets << EntryTarget{kind, EntryTarget::Shape::Button, call.id.value,
                QRect(right - wide, bottom - 24, wide, 24), text, {}, IconName::Count, false};
            right -= wide + Space::S;
        };
        addButton(EntryTarget::Kind::PromiseNotKept, LayoutWords::notKept());
        addButton(EntryTarget::Kind::PromiseKept, LayoutWords::kept());
    }
    m_y = part.box.bottom() + 1;
    m_parts.push_back(std::move(part));
}

void EntryLayout::addAttachments(const Input &input, bool asHtml)
{
    QList<EntryTarget> chips;
    for (const Attachment &attachment : input.entry.attachments) {
        // A picture one sees in its place is no file beside the mail.
        if (asHtml && attachment.shownInline && attachment.type.startsWith(u"image/"_s))
            continue;
        EntryTarget chip;
        chip.kind = EntryTarget::Kind::Attachment;
        chip.index = attachment.id.value;
        chip.words = attachment.name;
        chip.detail = attachment.executable ? LayoutWords::executable(sizeWords(attachment.size, input.locale))
                                            : sizeWords(attachment.size, input.locale);
        chip.icon = attachment.executable             ? IconName::Warning
            : attachment.type.startsWith(u"image/"_s) ? IconName::Image
                                                      : IconName::Attach;
        chip.warns = attachment.executable;
        chips << chip;
    }
    addChips(chips);
    for (const Attachment &attachment : input.entry.attachments) {
        const auto shown = input.state.shownFiles.constFind(attachment.id.value);
        if (shown != input.state.shownFiles.cend()) {
            const CodeKind kind = codeKindOf(attachment.name, *shown);
            addCode(
                input, *shown, kind == CodeKind::Plain ? CodeKind::Named : kind, {}, attachment.name, attachment.name);
        }
    }
}

void EntryLayout::placeChips(const Input &input)
{
    QList<EntryTarget> chips = std::exchange(m_chips, {});
    if (chips.isEmpty())
        return;
    gap(Space::S);
    const QFont font = input.theme.font(TypeRole::Meta);
    const int height = qMax(24, input.theme.extent(24));
    int x = m_left;
    for (EntryTarget &chip : chips) {
        int wide = lineWidth(chip.words, font) + 2 * Space::M + 3;
        if (chip.icon != IconName::Count)
            wide += 14 + Space::Xs;
        if (!chip.detail.isEmpty())
            wide += lineWidth(chip.detail, font) + Space::S + 2;
        wide = qMin(wide, m_column);
        if (x > m_left && x + wide > m_left + m_column) {
            x = m_left;
            m_y += height + Space::S;
        }
        chip.rect = QRect(x, m_y, wide, height);
        x += wide + Space::S;
        m_targets << chip;
    }
    m_y += height;
}

} // namespace Earshot
