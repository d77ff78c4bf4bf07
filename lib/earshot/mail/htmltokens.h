// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Earshot
{

/// One piece of HTML source. Views point into the source given to HtmlTokens.
struct HtmlToken {
    enum class Kind {
        Text, ///< text as written, entities not yet decoded
        Raw, ///< the inside of script, style and their like
        Start, ///< an opening tag
        End, ///< a closing tag
    };
    Kind kind = Kind::Text;
    QStringView text; ///< for Text and Raw
    QString name; ///< for Start and End, in lower case
    QStringView attributes; ///< for Start, as written
};

/// Cuts HTML source into text and tags, in linear time and constant memory, whatever the source is. It builds no tree:
/// it is for counting, and for reading text where a tree would be too dear.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html);

    /// Fills token with the next piece; false at the end. Comments and declarations are left out.
    bool next(HtmlToken &token);

private:
    bool takeRaw(HtmlToken &token);
    bool takeTag(HtmlToken &token);
    void skipDeclaration();
    qsizetype endOfTag(qsizetype from) const;

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_rawElement;
};

/// The value of one attribute of a token, entities decoded; null when it is missing. Name in lower case.
QString htmlAttribute(QStringView attributes, QLatin1StringView name);

/// Text with &name; and &#number; turned into characters; what is unknown stays as it was written.
QString decodeEntities(QStringView text);

} // namespace Earshot
