// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "conversation/entrylayout.h"

namespace Earshot
{

class ConversationModel;
class Desk;

/// The layouts of a conversation's entries, made when they are needed and kept while width, theme and entry stay the
/// same. HTML bodies are fetched and made ready on the pool.
class EntryLayouts final : public QObject
{
    Q_OBJECT

public:
    EntryLayouts(Desk &desk, ConversationModel &model, QObject *parent = nullptr);
    ~EntryLayouts() override;

    /// A change of either drops all layouts.
    void setLook(int width, const Theme &theme);
    int width() const { return m_width; }
    const Theme &theme() const { return m_theme; }

    /// The entry's layout, made if need be.
    const EntryLayout &layout(int row);
    bool isMade(int row) const;
    /// Its height, or what it is likely to be while nobody has looked at it.
    int height(int row) const;

    EntryState &state(qint64 key) { return m_states[key]; }
    /// The entry has changed, or its state: lay it out anew.
    void drop(qint64 key);
    void clear();

Q_SIGNALS:
    /// What an entry shows came later than the entry: its height may be another.
    void ready(qint64 key);

private:
    void fetchHtml(const Entry &entry);
    void forget(qint64 key);

    Desk &m_desk;
    ConversationModel &m_model;
    int m_width = 0;
    Theme m_theme;
    int m_generation = 0;
    QHash<qint64, std::shared_ptr<EntryLayout>> m_layouts;
    QList<qint64> m_order; ///< of making, the oldest first
    mutable QHash<qint64, int> m_heights;
    QHash<qint64, EntryState> m_states;
    QHash<qint64, std::shared_ptr<const HtmlForm>> m_html;
    QSet<qint64> m_asked;
};

} // namespace Earshot
