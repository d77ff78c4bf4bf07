// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFrame>

#include "shell/icons.h"

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace Earshot
{

class Label;

/// What a pane has to say, at its top, pushing the content down: a fact in bold, one sentence on what happens next,
/// links at the trailing side.
///     auto *strip = new Strip(Strip::Kind::Due, IconName::Clock);
///     strip->setWords(tr("Offline since 13:52"), tr("2 messages wait. They go out by themselves."));
///     strip->addLink(tr("Show them"), this, [this] { showOutbox(); });
class Strip final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Plain, Due, Danger };

    explicit Strip(Kind kind, IconName icon, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setIcon(IconName icon);
    void setWords(const QString &fact, const QString &sentence);
    QPushButton *addLink(const QString &text, QObject *context, std::function<void()> act);
    void clearLinks();
    /// So many pixels above it stay free while it is shown: a layout's margin would be there without it as well.
    void setGapAbove(int gap);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int leastHeight() const;

    int m_gapAbove = 0;
    Kind m_kind;
    IconName m_icon;
    Label *m_fact;
    Label *m_sentence;
    QBoxLayout *m_body; ///< words and links
    QBoxLayout *m_words;
    QHBoxLayout *m_links;
};

} // namespace Earshot
