// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/entrylayouts.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/storage/messages.h"

#include "conversation/conversationmodel.h"

namespace Earshot
{

namespace
{

constexpr int MostLayouts = 300;

} // namespace

EntryLayouts::EntryLayouts(Desk &desk, ConversationModel &model, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
{
}

EntryLayouts::~EntryLayouts() = default;

void EntryLayouts::setLook(int width, const Theme &theme)
{
    if (width == m_width && theme == m_theme)
        return;
    m_width = width;
    m_theme = theme;
    m_layouts.clear();
    m_order.clear();
    m_heights.clear();
}

const EntryLayout &EntryLayouts::layout(int row)
{
    const Entry &entry = m_model.entry(row);
    const qint64 key = entry.key();
    if (const auto made = m_layouts.constFind(key); made != m_layouts.cend())
        return **made;
    if (entry.kind == Entry::Kind::Mail)
        fetchHtml(entry);
    const auto made = std::make_shared<EntryLayout>(EntryLayout::Input{
        entry, m_states[key], m_html.value(key).get(), m_width, m_theme, m_desk.now().toLocalTime(), QLocale()});
    if (m_order.size() >= MostLayouts)
        forget(m_order.first());
    m_order << key;
    m_layouts.insert(key, made);
    m_heights.insert(key, made->height());
    return *made;
}

bool EntryLayouts::isMade(int row) const
{
    return m_layouts.contains(m_model.entry(row).key());
}

int EntryLayouts::height(int row) const
{
    const Entry &entry = m_model.entry(row);
    const auto known = m_heights.constFind(entry.key());
    if (known != m_heights.cend())
        return *known;
    const int guess = EntryLayout::estimate(entry, m_width, m_theme);
    m_heights.insert(entry.key(), guess);
    return guess;
}

void EntryLayouts::drop(qint64 key)
{
    forget(key);
    m_heights.remove(key);
}

void EntryLayouts::forget(qint64 key)
{
    m_layouts.remove(key);
    m_order.removeOne(key);
}

void EntryLayouts::clear()
{
    ++m_generation;
    m_layouts.clear();
    m_order.clear();
    m_heights.clear();
    m_states.clear();
    m_html.clear();
    m_asked.clear();
}

void EntryLayouts::fetchHtml(const Entry &entry)
{
    const Message &message = *entry.message();
    const qint64 key = entry.key();
    if (!message.html || message.rawHash.isEmpty() || m_asked.contains(key))
        return;
    m_asked.insert(key);
    const int width = EntryLayout::textWidth(m_width);
    m_desk.database()
        .read(Messages::raw, message.rawHash)
        .then(this, [this, key, width, generation = m_generation](const Result<QByteArray> &raw) {
            if (!raw || generation != m_generation)
                return;
            aside([raw = *raw, width, theme = m_theme] {
                return makeHtmlForm(raw, width, theme);
            }).then(this, [this, key, generation](const Result<std::shared_ptr<const HtmlForm>> &made) {
                if (!made || generation != m_generation)
                    return;
                const auto &form = *made;
                m_html.insert(key, form);
                if (form->html.isEmpty() && form->blockedImages == 0 && form->blockedLinks == 0)
                    return;
                drop(key);
                Q_EMIT ready(key);
            });
        });
}

} // namespace Earshot
