// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/clarity.h"

#include <QSet>
#include <QWidget>

class QTimer;

namespace Earshot
{

class ComposerText;
class Desk;
class FlowRow;

/// What could be clearer in a reply, as quiet chips below it while one writes. A press shows the place, or puts the
/// plain word there; the cross says "it is fine so", for this reply. Nothing of it leaves this computer or is counted.
class ClarityChips final : public QWidget
{
    Q_OBJECT

public:
    ClarityChips(Desk &desk, ComposerText &text, QWidget *parent = nullptr);

    void setWanted(bool wanted);
    /// Another reply begins, to a mail that asks these.
    void begin(const QStringList &questions);
    /// Looks at the text now.
    void look();

private:
    void show(const QList<ClarityHint> &hints);
    void press(const ClarityHint &hint);
    static QString keyOf(const ClarityHint &hint);

    Desk &m_desk;
    ComposerText &m_text;
    QTimer *m_pause;
    FlowRow *m_row;
    QList<QWidget *> m_chips;
    QList<ClarityHint> m_shown;
    QStringList m_questions;
    QSet<QString> m_fine; ///< what was said to be fine so
    bool m_isWanted = true;
};

} // namespace Earshot
