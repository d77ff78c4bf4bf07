// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QRect>
#include <QSet>
#include <QTextDocument>

#include "conversation/codeblocks.h"
#include "conversation/htmlform.h"
#include "conversation/timeline.h"
#include "shell/icons.h"

#include <memory>
#include <optional>
#include <vector>

namespace Earshot
{

/// What a person has opened or turned on one entry; kept while the conversation is shown.
struct EntryState {
    QSet<int> openFolds;
    QSet<int> wrapped;
    QSet<int> wholeCode;
    QHash<int, int> scrolled; ///< of code that does not wrap, in pixels
    QHash<qint64, QString> shownFiles; ///< text of attachments shown in place, by attachment
    std::optional<bool> asHtml; ///< empty: what suits the mail
    qsizetype shownText = 20'000;
};

/// Something of an entry one can press, with the mouse or the keyboard.
struct EntryTarget {
    enum class Kind {
        Fold,
        Wrap,
        Copy,
        WholeCode,
        MoreText,
        Form,
        Attachment,
        PromiseKept,
        PromiseNotKept,
        Outcome,
        Agreed,
        TakeBack,
        Settle ///< a mail of which nobody knows whether it has gone
    };
    enum class Shape { Chip, Link, Button };

    Kind kind = Kind::Fold;
    Shape shape = Shape::Chip;
    qint64 index = 0;
    QRect rect; ///< as if read from left to right; mirror it
    QString words;
    QString detail; ///< quieter words behind them
    IconName icon = IconName::Count;
    bool warns = false;
};

/// A stretch of an entry's body.
struct EntryPart {
    enum class Kind { Prose, Html, Code, Quote, Line, Promise };

    Kind kind = Kind::Prose;
    int index = 0;
    QRect box; ///< the whole of it
    QRect foot; ///< of a promise: where its words stand
    QRect inner; ///< where the document stands; inside code its place from the left holds in every direction
    std::shared_ptr<QTextDocument> document;
    QString words; ///< of a line; the caption of code
    QString detail;
    IconName icon = IconName::Count;
    Token color = Token::Text2;
    CodeKind code = CodeKind::Plain;
    QString language;
    int gutter = 0;
    int scrolled = 0;
    QList<int> errorLines;
};

/// Where everything of one entry stands at one width. Rects begin at the entry's own top left and read from left to
/// right; the delegate mirrors them.
class EntryLayout
{
public:
    struct Input {
        const Entry &entry;
        const EntryState &state;
        const HtmlForm *html; ///< may be null
        int width;
        Theme theme;
        QDateTime now;
        QLocale locale;
    };

    explicit EntryLayout(const Input &input);

    int height() const { return m_height; }
    const QRect &card() const { return m_card; }
    const QRect &disc() const { return m_disc; }
    const QRect &head() const { return m_head; }
    const std::vector<EntryPart> &parts() const { return m_parts; }
    const QList<EntryTarget> &targets() const { return m_targets; }

    /// Height an entry of that text is likely to have, for entries nobody has seen yet.
    static int estimate(const Entry &entry, int width, const Theme &theme);
    /// Width of the text column of a view that is `width` wide.
    static int textWidth(int width);

private:
    void layoutEvent(const Input &input);
    void layoutCard(const Input &input);
    bool addMail(const Input &input);
    void addText(const Input &input, const QString &text, Token color, bool fold);
    void addStretch(const Input &input, const QString &text, Token color);
    void addProse(const Input &input, const QString &text, Token color, EntryPart::Kind kind);
    void addCode(const Input &input, const QString &text, CodeKind kind, const QString &language,
        const QString &fileName, const QString &caption);
    void addHtml(const Input &input);
    void addLine(const Input &input, IconName icon, const QString &words, Token color = Token::Text2);
    void addWay(const Input &input);
    void addCall(const Input &input, const Call &call);
    void addPromise(const Input &input, const Call &call);
    void addAttachments(const Input &input, bool asHtml);
    void addChips(const QList<EntryTarget> &chips) { m_chips << chips; }
    /// Lays out the chips that wait: those without words between them stand in one row.
    void placeChips(const Input &input);
    void gap(int space) { m_y += space; }

    QRect m_card;
    QRect m_disc;
    QRect m_head;
    int m_left = 0; ///< of the text column
    int m_column = 0; ///< its width
    int m_y = 0;
    int m_height = 0;
    int m_fold = 0;
    int m_code = 0;
    std::vector<EntryPart> m_parts;
    QList<EntryTarget> m_chips;
    QList<EntryTarget> m_targets;
};

} // namespace Earshot
