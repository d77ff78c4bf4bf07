// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/sha256.h"

#include <algorithm>

#include <glib.h>

namespace Earshot
{

struct Sha256::State {
    State()
        : sum(g_checksum_new(G_CHECKSUM_SHA256))
    {
    }
    ~State() { g_checksum_free(sum); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    GChecksum *sum;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    constexpr qsizetype most = 1 << 30; // the length is signed in places
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), most));
        g_checksum_update(m_state->sum, reinterpret_cast<const guchar *>(piece.data()), gssize(piece.size()));
        bytes = bytes.sliced(piece.size());
    }
}

QByteArray Sha256::result() const
{
    QByteArray digest(32, '\0');
    gsize length = gsize(digest.size());
    g_checksum_get_digest(m_state->sum, reinterpret_cast<guint8 *>(digest.data()), &length);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.result();
}

} // namespace Earshot
