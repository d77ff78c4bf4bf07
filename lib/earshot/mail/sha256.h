// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>

namespace Earshot
{

/// SHA-256 (FIPS 180-4) in pieces. Not Qt's, which knows nothing of the instructions processors have for it: an import
/// would spend a third of its time hashing.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// The 32 bytes. Nothing may be added afterwards.
    QByteArray result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 of \a bytes at once; 32 bytes.
QByteArray sha256(QByteArrayView bytes);

} // namespace Earshot
