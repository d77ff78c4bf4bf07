// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Earshot
{

/// A language made up at run time, to see what no translator can reach and what has no room for longer words:
/// "Reply" reads [Řéþļý~~]. A word without brackets never came by tr(). With `arabic` it is written in Arabic letters,
/// so that the mirrored windows can be looked at without a translation. It knows only what the German file knows: a
/// word that is asked for under another name than it was collected stays English here, too.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(bool arabic, QObject *parent = nullptr);

    QString translate(
        const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override;
    bool isEmpty() const override { return false; }

private:
    bool m_arabic;
    QTranslator m_known;
};

/// One sentence in that language; placeholders, key letters and line ends stay what they are.
QString pseudoWords(const QString &english, bool arabic = false);

} // namespace Earshot
