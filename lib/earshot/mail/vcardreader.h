// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Earshot
{

/// One line of a vCard, unfolded and decoded.
struct VCardProperty {
    QString name; ///< "TEL", without a group
    QStringList parameters; ///< in small letters, names and values alike: "type", "work", "charset", …
    QString label; ///< the parameter X-EARSHOT-LABEL as it was written
    QString value; ///< still escaped, see vCardFields()
    qint64 line = 0; ///< where it begins, from 0

    bool has(QStringView parameter) const { return parameters.contains(parameter); }
};

/// Joins the lines of vCards (2.1, RFC 2426, RFC 6350) that were folded or are quoted-printable, and decodes them. What
/// holds pictures, sounds and keys is left out. Linear; keeps one line, at most 256 KB of it.
class VCardLines
{
public:
    /// The property that is complete with this line, if one is.
    std::optional<VCardProperty> add(QByteArray line);
    /// The last one.
    std::optional<VCardProperty> finish();

private:
    QByteArray m_line;
    qint64 m_begin = 0;
    qint64 m_count = 0;
    bool m_isSkipped = false;
};

/// Parts cards from each other: everything between BEGIN:VCARD and END:VCARD, or the next BEGIN.
class VCardReader
{
public:
    /// The card that is complete with this line, if one is.
    std::optional<QList<VCardProperty>> add(const QByteArray &line);
    std::optional<QList<VCardProperty>> finish();

private:
    std::optional<QList<VCardProperty>> take(const std::optional<VCardProperty> &property);

    VCardLines m_lines;
    QList<VCardProperty> m_card;
    bool m_isInside = false;
};

/// The parts of a value between unescaped separators, each without its escapes.
QStringList vCardFields(const QString &value, QChar separator);
/// All of a value without its escapes.
QString vCardText(const QString &value);

} // namespace Earshot
