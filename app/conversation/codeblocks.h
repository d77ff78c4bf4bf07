// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Earshot
{

enum class CodeKind {
    Plain, ///< fenced without a language
    Log,
    StackTrace,
    Diff,
    Json,
    Xml,
    Yaml,
    Shell,
    Config,
    Named, ///< fenced with a language, or a file whose name tells it
};

/// A stretch of a mail's text that is code, a log, configuration. Offsets are in the whole text and cover whole lines;
/// a fence's own lines are left out.
struct CodeBlock {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype outerBegin = 0; ///< with the fence
    qsizetype outerEnd = 0;
    CodeKind kind = CodeKind::Plain;
    QString language; ///< as the fence names it: "python"

    bool operator==(const CodeBlock &) const = default;
};

/// Finds code in what people wrote: fenced blocks, stack traces, diffs, JSON, XML, YAML, configuration, shell sessions,
/// logs. Careful rather than clever: one odd line is still prose. Linear; pure.
QList<CodeBlock> findCode(const QString &text);

/// What a whole file is, by its name and, failing that, by how it begins; Plain when neither tells.
CodeKind codeKindOf(const QString &fileName, const QString &text);

/// How serious a log line calls itself.
enum class LogLevel { None, Info, Warning, Error };
LogLevel logLevel(QStringView line);

} // namespace Earshot
